import type { IncomingMessage, ServerResponse } from "node:http";
import { answerCallback } from "@/lib/callback";

const PATH = "/api/callback";

/** Whether a request is for the wallet, whatever its method. A trailing slash is no other address. */
export function isCallback({ url = "" }: IncomingMessage): boolean {
  const path = url.split("?", 1)[0];

  return path === PATH || path === `${PATH}/`;
}

/** Answers a callback without any framework: the fastest of the wallet's doors. */
export async function answerAtDoor(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A body is of no interest, but left unread it would block the connection.
  request.resume();
  const { method = "GET", url = "", headers } = request;
  const start = url.indexOf("?");
  const rawQuery = start === -1 ? "" : url.slice(start + 1);
  const answer = await answerCallback({
    method,
    rawQuery,
    headers,
    remoteAddress: request.socket.remoteAddress ?? null,
  });
  response.writeHead(answer.status, { ...answer.headers, "Content-Length": Buffer.byteLength(answer.body) });
  // Node leaves the body of an answer to HEAD out by itself.
  response.end(answer.body);
}
