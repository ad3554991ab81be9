// How long the desk's lists and reports take with many players and postings, beside a page with nothing on it.
// On a database somebody names in DATABASE_URL; else on one of its own, which it fills first.
import "@/bin/casino/quiet-log";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { startProgress } from "@/bin/casino/progress";
import { seedDatabase } from "@/bin/casino/seed/seed-database";
import { WHOLE_LEDGER } from "@/bin/casino/with-database";
import { removeDataDir, startEmbeddedDatabase } from "@/bin/machine/postgres/start";
import { Stopping, StopRequest } from "@/bin/machine/stopping";
import { createDb } from "@/lib/db";
import { migrate } from "@/lib/db/migrate";
import { rollUp } from "@/lib/rollups";
import { findFacts } from "./desk/find-facts";
import { DESK_PAGES, TRIVIAL_PATH } from "./desk/pages";
import { signInStaff } from "./desk/sign-in-staff";
import { timePage } from "./desk/time-page";
import { settingsOf, startServer } from "./live/server";
import { percentiles } from "./percentiles";

const DAYS = 365;
const MAX = 100_000_000;

const options = new Command("bench:desk")
  .description("Measures the pages of the desk, each from the request to its last byte")
  .option("--loads <number>", "how often each page is loaded", whole, 20)
  .option("--players <number>", "of a database of its own", whole, 100_000)
  .option("--postings <number>", "of a database of its own", whole, 5_000_000)
  .option("--json", "answer with one JSON object")
  .parse()
  .opts<{ loads: number; players: number; postings: number; json?: boolean }>();

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
  const databaseUrl = process.env.DATABASE_URL ?? (await openOwnDatabase(dataDir));
  const settings = await settingsOf(databaseUrl, "bench-salt");
  Object.assign(process.env, settings);
  const server = await startServer(settings, join(dataDir, "server.log"));
  stopping.onStop(server.stop);

  const db = createDb(databaseUrl, { maxConnections: 1 });
  const cookie = await signInStaff(db);
  const facts = await findFacts(db);
  await db.$disconnect();
  const trivial = percentiles(await timePage(server.url + TRIVIAL_PATH, {}, options.loads));
  const results = [];
  for (const { name, path, budgetMs } of DESK_PAGES) {
    const { p50, p95 } = percentiles(await timePage(server.url + path(facts), { cookie }, options.loads));
    const ratio = Number((p50 / Math.max(1, trivial.p50)).toFixed(1));
    results.push({
      page: name,
      p50,
      p95,
      budget: budgetMs,
      "× trivial": ratio,
      verdict: p95 <= budgetMs ? "ok" : "SLOW",
    });
  }
  const slow = results.filter(({ verdict }) => verdict === "SLOW");
  if (options.json) console.log(JSON.stringify({ trivial, results }));
  else {
    console.log(`A page with next to nothing on it: p50 ${trivial.p50} ms, p95 ${trivial.p95} ms. All times in ms.`);
    console.table(results);
    console.log(
      slow.length === 0 ? "Every page is within its budget." : `${slow.length} pages are beyond their budget.`,
    );
  }
  if (slow.length > 0) process.exitCode = 1;
}

async function openOwnDatabase(dataDir: string): Promise<string> {
  const database = await startEmbeddedDatabase(dataDir);
  stopping.onStop(database.stop);
  await migrate(database.url);
  const { players, postings } = options;
  const progress = startProgress("postings", postings);
  const plan = { players, postings, days: DAYS, seedNumber: 1, until: new Date(), onProgress: progress.show };
  await seedDatabase(database.url, plan).finally(progress.end);
  await fillRollups(database.url);

  return database.url;
}

/** A casino that lives has rolled up all but its last seconds. */
async function fillRollups(databaseUrl: string): Promise<void> {
  const db = createDb(databaseUrl, WHOLE_LEDGER);
  const progress = startProgress("postings rolled up", options.postings);
  await rollUp(db, { isSweep: true, onProgress: progress.show }).finally(progress.end);
  await db.$executeRaw`ANALYZE`;
  await db.$disconnect();
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > MAX) throw new InvalidArgumentError(`1 to ${MAX}.`);

  return value;
}
