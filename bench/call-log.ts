// What the call log costs a callback: the same bets through the same wallet, with the log and without it, in
// turns, so that what else the machine does strikes both alike. Speaks to nothing but this machine.
import "@/bin/casino/quiet-log";
import { createHash } from "node:crypto";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeDataDir, startEmbeddedDatabase } from "@/bin/machine/postgres/start";
import { Stopping, StopRequest } from "@/bin/machine/stopping";
import { CallLog } from "@/lib/call-log";
import { type AnswerCallback, createAnswerCallback } from "@/lib/callback";
import { createDb, type Db } from "@/lib/db";
import { migrate } from "@/lib/db/migrate";
import { newId } from "@/lib/ids";
import { adjust, openAccount, openWallet } from "@/lib/wallet";

const SALT = "bench-salt";
const PLAYERS = 64;
/** Calls of one turn, so many at once as there are players. */
const CALLS = 2_000;
const TURNS = 10;
/** What the log may cost at most, as a share of the time without it. */
const MAX_COST = 0.15;

const stopping = new Stopping();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.request(new StopRequest()));
try {
  await stopping.orStop(measure);
} catch (error) {
  if (!(error instanceof StopRequest)) throw error;
  process.exitCode = 1;
} finally {
  await stopping.run();
}
process.exit();

async function measure(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "marquee-bench-"));
  await chmod(dataDir, 0o711);
  stopping.onStop(() => removeDataDir(dataDir));
  const database = await startEmbeddedDatabase(dataDir);
  stopping.onStop(database.stop);
  await migrate(database.url);
  const usernames = await createPlayers(createDb(database.url, { maxConnections: 2 }));

  const wallet = openWallet(database.url, { unknownRoundRollback: "apply", largeWinCents: 1_000_000n });
  const callLog = new CallLog(createDb(database.url, { maxConnections: 1 }));
  const settings = {
    ...{ salts: [SALT], isXSignatureRequired: false, source: { allowed: [], trustedProxies: [] }, wallet },
    onForeignAddress: async () => undefined,
  };
  const without = createAnswerCallback(() => settings);
  const withLog = createAnswerCallback(() => ({ ...settings, onAnswered: (call) => callLog.record(call) }));

  // The first turn warms up what both use.
  await turn(without, usernames);
  const times: { without: number; with: number }[] = [];
  for (let count = 0; count < TURNS; count += 1) {
    const first = await turn(without, usernames);
    // Writing belongs to the cost, so it is waited for.
    const second = await turn(withLog, usernames, () => callLog.flush());
    times.push({ without: first, with: second });
  }
  console.table(
    times.map((each) => ({ "without (ms)": Math.round(each.without), "with (ms)": Math.round(each.with) })),
  );
  const ratios = times.map((each) => each.with / each.without).sort((one, other) => one - other);
  const cost = (ratios[Math.floor(ratios.length / 2)] ?? Number.POSITIVE_INFINITY) - 1;
  console.log(`the call log costs ${(cost * 100).toFixed(1)} % of a callback (median), of at most ${MAX_COST * 100} %`);
  if (cost > MAX_COST) process.exitCode = 1;
}

/** How long so many bets take, in milliseconds. */
async function turn(answer: AnswerCallback, usernames: readonly string[], after = async () => true): Promise<number> {
  const beganAt = performance.now();
  await Promise.all(
    usernames.map(async (username) => {
      for (let count = 0; count < CALLS / usernames.length; count += 1) await bet(answer, username);
    }),
  );
  await after();

  return performance.now() - beganAt;
}

async function bet(answer: AnswerCallback, username: string): Promise<void> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const key = createHash("md5")
    .update(timestamp + SALT)
    .digest("hex");
  const id = newId();
  const rawQuery = `username=${username}&currency=USD&action=debit&amount=1&type=spin&rb=0&call_id=${id}&round_id=${id}&game_id=bench%2Fgame&timestamp=${timestamp}&key=${key}`;
  const { body } = await answer({ method: "GET", rawQuery, headers: {}, remoteAddress: "127.0.0.1" });
  if (!body.startsWith('{"error":0')) throw new Error(`A bet was answered with ${body}`);
}

async function createPlayers(db: Db): Promise<string[]> {
  const usernames = Array.from({ length: PLAYERS }, (_, index) => `bench-${index}`);
  for (const username of usernames) {
    const id = newId();
    await db.player.create({ data: { id, username, passwordHash: "none", currency: "USD" } });
    await openAccount(db, { playerId: id, currency: "USD" });
    const gift = { playerId: id, requestId: newId(), amountCents: 10_000_000n, reason: "Bench", actor: "cli" };
    await adjust(db, gift);
  }

  return usernames;
}
