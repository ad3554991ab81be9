import { createDb, type PrismaClient } from "@/lib/db";
import { migrate } from "@/lib/db/migrate";
import { type ReplayReport, replayLedger } from "@/lib/wallet";
import type { Answer } from "./answer";
import { requireEmptyDatabase } from "./empty-database";
import { startProgress } from "./progress";
import { withScratchDatabase } from "./scratch-database";
import { WHOLE_LEDGER, withDatabase } from "./with-database";

// The longest timer there is: the snapshot lasts as long as the replay does.
const SNAPSHOT_MS = 2 ** 31 - 1;

/** `ledger replay`: rebuilds every balance from the stored calls, in a database of its own. */
export async function replay({ into }: { into?: string }): Promise<Answer> {
  const report = await withDatabase(
    (db, databaseUrl) =>
      into === undefined
        ? withScratchDatabase(databaseUrl, (scratchUrl) => replayInto(db, scratchUrl))
        : requireEmptyDatabase(into).then(() => replayInto(db, into)),
    WHOLE_LEDGER,
  );

  return { json: { ...report }, text: wordsOf(report), isFailure: !report.isSame };
}

async function replayInto(source: PrismaClient, targetUrl: string): Promise<ReplayReport> {
  await migrate(targetUrl);
  const target = createDb(targetUrl);
  try {
    return await onSnapshot(source, async (snapshot) => {
      const progress = startProgress("players", await snapshot.account.count());
      try {
        return await replayLedger(snapshot, target, { onProgress: progress.show });
      } finally {
        progress.end();
      }
    });
  } finally {
    await target.$disconnect();
  }
}

type Snapshot = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** Play goes on meanwhile; what is compared is one moment of it. */
function onSnapshot<T>(source: PrismaClient, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  return source.$transaction(
    async (snapshot) => {
      await snapshot.$executeRaw`SET TRANSACTION READ ONLY`;
      // Between two of its statements a whole player is replayed.
      await snapshot.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = 0`;

      return work(snapshot);
    },
    { isolationLevel: "RepeatableRead", timeout: SNAPSHOT_MS },
  );
}

function wordsOf({ isSame, players, calls, adjustments, firstDifference }: ReplayReport): string {
  const count = (value: number) => value.toLocaleString("en");
  const done = `${count(calls)} calls and ${count(adjustments)} adjustments of ${count(players)} players`;
  if (isSame) return `The replay agrees: ${done} come to the same answers and balances`;

  const lines = [`The replay does NOT agree: ${done}`];
  if (firstDifference) {
    const { username, callId, expected, actual } = firstDifference;
    const where = callId === null ? "the balance" : `the answer to call ${callId}`;
    lines.push(`First difference: ${where} of player ${username} is ${expected} in the books, and ${actual} replayed`);
  }

  return lines.join("\n");
}
