import { currentPlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { findPlayer } from "@/lib/players";

const HEADERS = { "Cache-Control": "no-store" };

/** The signed-in player's balance; cents as text. */
export async function GET() {
  const player = await currentPlayer();
  const found = player && (await findPlayer(db(), { id: player.id }));
  if (!found) return new Response(null, { status: 401, headers: HEADERS });

  return Response.json({ balanceCents: found.balanceCents.toString(), currency: found.currency }, { headers: HEADERS });
}
