// Kills the wallet and its database again and again under load, then looks whether a cent is missing.
import "./casino/quiet-log";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { findViolations } from "@/certification/chaos/check-books";
import { emptyTally, playAtRandom, settleAll } from "@/certification/chaos/workload";
import { createDatabaseOperator } from "@/certification/database-operator";
import { startWalletProcess } from "@/certification/wallet-process";
import { startWire } from "@/certification/wire";
import { createDb } from "@/lib/db";
import { migrate } from "@/lib/db/migrate";
import { replayLedger } from "@/lib/wallet";
import { removeDataDir, startEmbeddedDatabase } from "./machine/postgres/start";

const SALT = "chaos-salt";
const PLAYERS = 24;
const PAUSE_MS = 2_500;

const { minutes, clients, json } = new Command("chaos")
  .description("Kills the wallet and its database again and again under load, then checks the books")
  .option("--minutes <number>", "how long", Number, 3)
  .option("--clients <number>", "how many callers at once", Number, 32)
  .option("--json", "print the result as one JSON object")
  .parse()
  .opts<{ minutes: number; clients: number; json?: boolean }>();

const dataDir = await mkdtemp(join(tmpdir(), "marquee-chaos-"));
await chmod(dataDir, 0o711);
let database = await startEmbeddedDatabase(dataDir);
await migrate(database.url);
const wire = await startWire(database.url);
let wallet = await startWalletProcess(wire.url, SALT);
let db = createDb(database.url);
const operator = createDatabaseOperator(db, database.url, { mayTamper: false });
const usernames: string[] = [];
for (let index = 0; index < PLAYERS; index += 1) {
  usernames.push(await operator.createPlayer({ currency: "USD", balanceCents: 100_000n }));
}
await db.$disconnect();

const tally = emptyTally();
const kills = { wallet: 0, database: 0 };
const endsAt = Date.now() + minutes * 60_000;
const isOver = () => Date.now() >= endsAt;
const load = Array.from({ length: clients }, () => playAtRandom(() => wallet.client, usernames, tally, isOver));
while (!isOver()) {
  await sleep(Math.min(PAUSE_MS * (0.5 + Math.random()), Math.max(0, endsAt - Date.now())));
  if (isOver()) break;
  if (Math.random() < 0.6) await killWallet();
  else await killDatabase();
  say(progress());
}
await Promise.all(load);
say("Repeating what has no answer yet");
const repeating = setInterval(() => say(openCalls()), 5_000);
await settleAll(wallet.client, tally, clients);
clearInterval(repeating);

say(`Comparing ${tally.calls.length} calls with the books`);

db = createDb(database.url);
const violations = await findViolations(db, tally, usernames);
say("Replaying the books into an empty database");
const replay = await replayIntoEmpty();
if (!replay.isSame) violations.push(`a replay differs: ${JSON.stringify(replay.firstDifference)}`);
await db.$disconnect();

const result = {
  calls: tally.calls.length,
  requests: tally.sent,
  answersLost: tally.lost,
  answeredNotNow: tally.notNow,
  kills: kills.wallet + kills.database,
  walletKills: kills.wallet,
  databaseKills: kills.database,
  violations: violations.length,
};
if (json) console.log(JSON.stringify({ ...result, firstViolations: violations.slice(0, 20) }));
else {
  console.log(
    `\n${Object.entries(result)
      .map(([name, value]) => `${name.padEnd(16)} ${value}`)
      .join("\n")}`,
  );
  for (const violation of violations.slice(0, 20)) console.log(`  ${violation}`);
}
await wallet.kill();
await wire.close();
await database.stop();
await removeDataDir(dataDir);
process.exit(violations.length === 0 ? 0 : 1);

async function killWallet(): Promise<void> {
  kills.wallet += 1;
  await wallet.kill();
  wallet = await startWalletProcess(wire.url, SALT, wallet.port);
}

/** As `pg_ctl stop -m immediate` does: no checkpoint, connections cut; the next start recovers from the log. */
async function killDatabase(): Promise<void> {
  kills.database += 1;
  const admin = createDb(database.url, { maxConnections: 1 });
  const [row] = await admin.$queryRaw<
    { pid: string }[]
  >`SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1) AS pid`;
  process.kill(Number(row?.pid), "SIGQUIT");
  await database.ended;
  await admin.$disconnect().catch(() => undefined);
  await database.stop().catch(() => undefined);
  database = await startEmbeddedDatabase(dataDir);
  wire.moveTo(database.url);
}

async function replayIntoEmpty() {
  const url = new URL(database.url);
  url.pathname = "/replayed";
  await db.$executeRaw`CREATE DATABASE replayed`;
  await migrate(url.href);
  const target = createDb(url.href);
  const report = await replayLedger(db, target);
  await target.$disconnect();

  return report;
}

function say(text: string): void {
  if (!json) console.log(text);
}

function openCalls(): string {
  const open = tally.calls.filter(({ acknowledged }) => acknowledged === null).length;

  return `${open} without an answer yet, ${tally.lost} answers lost, ${tally.notNow} answered "not now"`;
}

function progress(): string {
  const leftS = Math.max(0, Math.round((endsAt - Date.now()) / 1000));

  return `${kills.wallet} wallet kills, ${kills.database} database kills, ${tally.calls.length} calls, ${leftS} s left`;
}

function sleep(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
