import { currentPlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { findLiveState, liveStateJson, parsePlayedSince } from "@/lib/live";

const HEADERS = { "Cache-Control": "no-store" };

/** What `/api/live` tells, once: for pages that have no stream. */
export async function GET(request: Request) {
  const player = await currentPlayer();
  const playedSince = parsePlayedSince(new URL(request.url).searchParams.get("since"));
  const state = player && (await findLiveState(db(), { playerId: player.id, playedSince }));
  if (!state) return new Response(null, { status: 401, headers: HEADERS });

  return Response.json(liveStateJson(state), { headers: HEADERS });
}
