import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import type { BenchPlayer } from "./players";

/** An open page, as far as the server sees one. */
export interface OpenPage {
  /** Resolves when the page knows the balance for the first time. */
  firstEvent: Promise<void>;
  close: () => void;
}

const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });

/** Opens a player's stream; each event's balance is handed to `onBalance`. */
export async function openPage(
  serverUrl: string,
  player: BenchPlayer,
  onBalance: (balanceCents: number) => void,
): Promise<OpenPage> {
  const request = get(`${serverUrl}/api/live`, {
    agent,
    headers: { Cookie: player.cookie, Accept: "text/event-stream", "Accept-Encoding": "gzip" },
  });
  const [response] = await once(request, "response");
  if (!isStream(response)) throw new Error("The server opened no stream");

  const firstEvent = new Promise<void>((resolve) => {
    let text = "";
    response.setEncoding("utf8");
    response.on("data", (chunk: string) => {
      text += chunk;
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const event of events) {
        if (!event.startsWith("data: ")) continue;
        onBalance(Number(JSON.parse(event.slice("data: ".length)).balanceCents));
        resolve();
      }
    });
  });
  // Closing it from here ends the response with an error.
  response.on("error", () => undefined);

  return { firstEvent, close: () => void request.destroy() };
}

function isStream(response: IncomingMessage): boolean {
  return response.statusCode === 200 && response.headers["content-encoding"] === undefined;
}
