import { currentPlayer, findSignedInPlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { liveHub, openLiveStream, parsePlayedSince } from "@/lib/live";

const RETRY_SECONDS = 60;

// Neither Next nor a proxy may gather what has to arrive at once.
const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
};
const NO_STREAM = { "Cache-Control": "no-store" };

/** The signed-in player's balance and refused bets as server-sent events; `since` asks for the result of play. */
export async function GET(request: Request) {
  const player = await currentPlayer();
  if (!player) return new Response(null, { status: 401, headers: NO_STREAM });

  const opened = openLiveStream(liveHub(), {
    playerId: player.id,
    playedSince: parsePlayedSince(new URL(request.url).searchParams.get("since")),
    signal: request.signal,
    isSignedIn: async () => (await findSignedInPlayer(db(), player.sessionId)) !== null,
  });
  if (!opened.ok) {
    return new Response(null, { status: 429, headers: { ...NO_STREAM, "Retry-After": String(RETRY_SECONDS) } });
  }

  return new Response(opened.value, { headers: HEADERS });
}

/** Left to itself, HEAD would open a stream nobody reads. */
export function HEAD() {
  return new Response(null, { headers: HEADERS });
}
