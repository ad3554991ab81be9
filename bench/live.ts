// How long after the answer to a callback the player's open page knows the new balance, with many pages
// open on one process. It starts a database and a server of its own, and speaks to nothing but this machine.
import "@/bin/casino/quiet-log";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { removeDataDir, startEmbeddedDatabase } from "@/bin/machine/postgres/start";
import { Stopping, StopRequest } from "@/bin/machine/stopping";
import { WalletClient } from "@/certification/wallet-client";
import { createDb } from "@/lib/db";
import { migrate } from "@/lib/db/migrate";
import { DelayMeter } from "./live/delay-meter";
import { openPage } from "./live/open-page";
import { signInPlayers } from "./live/players";
import { settingsOf, startServer } from "./live/server";
import { percentiles } from "./percentiles";

const MAX_STREAMS = 2_000;
const MAX_SECONDS = 300;
const MAX_RATE = 500;
/** Events that have not come by then never will. */
const LAST_EVENTS_MS = 3_000;
const TARGET_P95_MS = 1_000;
const SALT = "bench-salt";

const options = new Command("bench:live")
  .description("Measures from the answer of a callback to the event on the player's page")
  .option("--streams <number>", "pages open at once, one player each", upTo(MAX_STREAMS), 500)
  .option("--seconds <number>", "how long callbacks arrive", upTo(MAX_SECONDS), 20)
  .option("--rate <number>", "callbacks a second", upTo(MAX_RATE), 50)
  .parse()
  .opts<{ streams: number; seconds: number; rate: number }>();

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
  const { streams, seconds, rate } = options;
  const dataDir = await mkdtemp(join(tmpdir(), "marquee-bench-"));
  await chmod(dataDir, 0o711);
  stopping.onStop(() => removeDataDir(dataDir));
  const database = await startEmbeddedDatabase(dataDir);
  stopping.onStop(database.stop);
  await migrate(database.url);
  const settings = await settingsOf(database.url, SALT);
  Object.assign(process.env, settings);
  const server = await startServer(settings, join(dataDir, "server.log"));
  stopping.onStop(server.stop);

  const db = createDb(database.url);
  const players = await signInPlayers(db, streams);
  await db.$disconnect();
  const meter = new DelayMeter();
  const pages = await Promise.all(
    players.map((player) => openPage(server.url, player, (balance) => meter.noteEvent(player.username, balance))),
  );
  stopping.onStop(async () => {
    for (const page of pages) page.close();
  });
  await Promise.all(pages.map(({ firstEvent }) => firstEvent));
  console.log(`${pages.length} pages are open; ${rate} callbacks a second for ${seconds} s follow.\n`);

  const wallet = new WalletClient(`${server.url}/api/callback`, SALT);
  const answersMs: number[] = [];
  const calls: Promise<void>[] = [];
  const beganAt = performance.now();
  for (let index = 0; index < rate * seconds; index += 1) {
    await sleep(beganAt + (index * 1_000) / rate - performance.now());
    calls.push(bet());
  }
  await Promise.all(calls);
  await sleep(LAST_EVENTS_MS);

  const delaysMs = meter.delaysMs;
  console.table({
    "callback, to its answer (ms)": percentiles(answersMs),
    "page, from the answer to the event (ms)": percentiles(delaysMs),
  });
  const { p95 } = percentiles(delaysMs);
  const isGood = p95 <= TARGET_P95_MS && meter.missingCount === 0;
  console.log(`events that never came: ${meter.missingCount}; p95 ${p95} ms of at most ${TARGET_P95_MS} ms`);
  if (!isGood) process.exitCode = 1;

  async function bet(): Promise<void> {
    const player = players[Math.floor(Math.random() * players.length)];
    if (!player) return;
    const sentAt = performance.now();
    const id = crypto.randomUUID();
    const answer = await wallet.send([
      ["username", player.username],
      ["currency", "USD"],
      ["action", "debit"],
      ["amount", "1"],
      ["type", "spin"],
      ["rb", "0"],
      ["call_id", id],
      ["round_id", id],
      ["game_id", "bench/game"],
    ]);
    if (answer.error !== 0) throw new Error(`A bet was answered with ${answer.body}`);
    answersMs.push(performance.now() - sentAt);
    meter.noteAnswer(player.username, answer.balance);
  }
}

function sleep(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, durationMs)));
}

function upTo(most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1 || value > most) throw new InvalidArgumentError(`1 to ${most}.`);

    return value;
  };
}
