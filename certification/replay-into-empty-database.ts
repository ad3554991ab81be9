import { randomBytes } from "node:crypto";
import { createDb, type PrismaClient } from "@/lib/db";
import { migrate } from "@/lib/db/migrate";
import { replayLedger } from "@/lib/wallet";

/**
 * Replays one player's calls into a database made for it on the same server, and dropped
 * afterwards.
 *
 * @returns The balance that comes out, in cents.
 */
export async function replayIntoEmptyDatabase(
  db: PrismaClient,
  databaseUrl: string,
  playerId: string,
): Promise<bigint> {
  const name = `marquee_replay_${randomBytes(6).toString("hex")}`;
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  await db.$executeRawUnsafe(`CREATE DATABASE ${name}`);
  try {
    await migrate(url.href);
    const target = createDb(url.href);
    const report = await replayLedger(db, target, { playerId });
    if (!report.isSame) throw new Error(`The replay differs: ${JSON.stringify(report.firstDifference)}`);
    const { balanceCents } = await target.account.findUniqueOrThrow({ where: { playerId } });
    await target.$disconnect();

    return balanceCents;
  } finally {
    await db.$executeRawUnsafe(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}
