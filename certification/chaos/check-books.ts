import type { PrismaClient } from "@/lib/db";
import { verifyLedger } from "@/lib/wallet";
import type { SentCall, Tally } from "./workload";

const PAGE_SIZE = 500;

/**
 * Compares what the clients were told with what stands in the books.
 *
 * @returns One sentence for each violation.
 */
export async function findViolations(db: PrismaClient, tally: Tally, usernames: readonly string[]): Promise<string[]> {
  const violations = tally.contradictions.map(
    ({ callId, first, second }) => `call ${callId} was answered ${first}, then ${second}`,
  );
  const players = await db.player.findMany({ where: { username: { in: [...usernames] } } });
  const idByName = new Map(players.map(({ id, username }) => [username, id]));
  for (let start = 0; start < tally.calls.length; start += PAGE_SIZE) {
    violations.push(...(await checkCalls(db, tally.calls.slice(start, start + PAGE_SIZE), idByName)));
  }
  violations.push(...(await checkCounts(db, tally)));
  const ledger = await verifyLedger(db);
  if (!ledger.isIntact) violations.push(`the ledger is not intact: ${JSON.stringify(ledger, bigintAsText)}`);

  return violations;
}

async function checkCalls(
  db: PrismaClient,
  calls: readonly SentCall[],
  idByName: ReadonlyMap<string, string>,
): Promise<string[]> {
  const stored = await db.walletCall.findMany({
    // The keys begin with the player.
    where: { playerId: { in: [...idByName.values()] }, callId: { in: calls.map(({ callId }) => callId) } },
    include: { posting: { select: { version: true } } },
  });
  const byKey = new Map(stored.map((row) => [`${row.playerId} ${row.callId} ${row.rb}`, row]));

  return calls.flatMap((call) => {
    if (!call.acknowledged) return `call ${call.callId} was never answered`;

    const row = byKey.get(`${idByName.get(call.username)} ${call.callId} ${call.rb}`);
    if (!row) return `call ${call.callId} was acknowledged and is not in the books`;

    const problems: string[] = [];
    if (row.balanceCents !== BigInt(call.acknowledged.balance)) {
      problems.push(`call ${call.callId} was answered ${call.acknowledged.balance}, stored ${row.balanceCents}`);
    }
    if ((row.refusal === null) !== (call.acknowledged.error === 0)) {
      problems.push(`call ${call.callId} was answered error ${call.acknowledged.error}, stored ${row.refusal}`);
    }
    if ((row.movedCents !== 0n) !== (row.posting !== null)) {
      problems.push(`call ${call.callId} moved ${row.movedCents} and has ${row.posting ? "a" : "no"} posting`);
    }

    return problems;
  });
}

/** Nothing stands in the books that nobody sent. */
async function checkCounts(db: PrismaClient, tally: Tally): Promise<string[]> {
  const callCount = await db.walletCall.count();
  const movedCount = await db.walletCall.count({ where: { movedCents: { not: 0n } } });
  const postingCount = await db.posting.count({ where: { callId: { not: null } } });
  const problems: string[] = [];
  if (callCount !== tally.calls.length) problems.push(`${tally.calls.length} calls were made, ${callCount} are stored`);
  if (movedCount !== postingCount) problems.push(`${movedCount} calls moved money, ${postingCount} postings say so`);

  return problems;
}

function bigintAsText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
