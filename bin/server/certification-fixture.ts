import { randomUUID } from "node:crypto";
import { FIXTURE_PASSWORD, FIXTURE_PREFIX, FIXTURE_STUDIO } from "@/certification/database-operator";
import type { PrismaClient } from "@/lib/db";
import { adjust, dismissException } from "@/lib/wallet";

const ACTOR = "certification";
const BECAUSE = "Made by the certification, which is over";

/**
 * Leaves the casino as it was as far as append-only books allow: players that were made for a run are
 * closed and their money is taken back, nobody has to look at their exceptions, their games are gone
 * from the list.
 *
 * @param since When the run was asked for; what is older belongs to another one.
 */
export async function clearUp(db: PrismaClient, since: Date): Promise<void> {
  const players = await db.player.findMany({
    where: { username: { startsWith: FIXTURE_PREFIX }, passwordHash: FIXTURE_PASSWORD, createdAt: { gte: since } },
    select: { id: true, account: { select: { balanceCents: true } } },
  });
  const playerIds = players.map(({ id }) => id);
  const exceptions = await db.walletException.findMany({
    where: { playerId: { in: playerIds }, status: "open" },
    select: { id: true },
  });
  for (const { id } of exceptions) {
    await dismissException(db, { exceptionId: id, reason: BECAUSE, actor: ACTOR });
  }
  for (const { id, account } of players) {
    const leftCents = account?.balanceCents ?? 0n;
    const taking = { requestId: randomUUID(), amountCents: -leftCents, reason: BECAUSE, actor: ACTOR };
    if (leftCents > 0n) await adjust(db, { playerId: id, ...taking });
  }
  await db.player.updateMany({ where: { id: { in: playerIds } }, data: { status: "closed" } });
  await db.game.updateMany({
    where: { studio: FIXTURE_STUDIO, isEnabled: false, firstSeenAt: { gte: since } },
    data: { isAvailable: false },
  });
}
