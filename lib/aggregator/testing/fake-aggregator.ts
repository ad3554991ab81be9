import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the fake was asked: the JSON body of one call. */
export type FakeCall = Record<string, unknown> & { method: string };

/** The body to answer with (`error: 0` is added when absent), or a function that answers by itself. */
export type FakeAnswer = Record<string, unknown> | ((response: ServerResponse) => void);

/** A stand-in aggregator on a free port of this machine, for tests. */
export interface FakeAggregator {
  url: string;
  calls: FakeCall[];
  /** How often a method was called. */
  count: (method: string) => number;
  stop: () => Promise<void>;
}

/**
 * Starts a fake aggregator over real HTTP.
 *
 * @param answer Called once for each request, in the order of arrival.
 */
export async function startFakeAggregator(
  answer: (call: FakeCall) => FakeAnswer | Promise<FakeAnswer>,
): Promise<FakeAggregator> {
  const calls: FakeCall[] = [];
  const server = createServer((request, response) => {
    void readCall(request).then(async (call) => {
      calls.push(call);
      const answered = await answer(call);
      if (typeof answered === "function") return answered(response);

      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ error: 0, ...answered }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    url: `http://127.0.0.1:${portOf(server.address())}/api/v1`,
    calls,
    count: (method) => calls.filter((call) => call.method === method).length,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readCall(request: IncomingMessage): Promise<FakeCall> {
  let text = "";
  for await (const chunk of request) text += String(chunk);

  return JSON.parse(text);
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== "object" || address === null) throw new Error("The fake aggregator listens on no port");

  return address.port;
}
