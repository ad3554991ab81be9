import type { Db } from "@/lib/db";
import type { DeskFacts } from "./pages";

/** The hardest cases of a database: who has played most, and the last day with play in it. */
export async function findFacts(db: Db): Promise<DeskFacts> {
  const account = await db.account.findFirst({
    orderBy: { version: "desc" },
    select: { playerId: true, lastBetAt: true, player: { select: { username: true } } },
  });
  if (!account) throw new Error("The database has no players; fill it with `casino seed`.");
  const { playerId, lastBetAt, player } = account;

  return { playerId, username: player.username, day: (lastBetAt ?? new Date()).toISOString().slice(0, 10) };
}
