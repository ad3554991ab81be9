// How long the desk's lists and reports take with many players and postings, beside a page with nothing on it.
// On a database somebody names in DATABASE_URL; else on one of its own, which it fills first.
import "@/bin/casino/quiet-log";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { fillDatabase } from "@/bin/casino/seed/fill-database";
import { removeDataDir, startEmbeddedDatabase } from "@/bin/machine/postgres/start";
import { Stopping, StopRequest } from "@/bin/machine/stopping";
import { signInStaff } from "@/bin/testing/sign-in";
import { createDb } from "@/lib/db";
import { migrate } from "@/lib/db/migrate";
import { findFacts } from "./desk/find-facts";
import { DESK_PAGES, SEARCH_MS, TRIVIAL_PATH } from "./desk/pages";
import { timePage } from "./desk/time-page";
import { PLAYER_SEARCHES, timeSearch } from "./desk/time-search";
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

  const db = createDb(databaseUrl, { maxConnections: 2 });
  const { name, value } = await signInStaff(db);
  const cookie = `${name}=${value}`;
  const facts = await findFacts(db);
  const trivial = percentiles(await timePage(server.url + TRIVIAL_PATH, {}, options.loads));
  const results: Result[] = [];
  const judge = (what: string, timesMs: readonly number[], budgetMs: number) => {
    const { p50, p95 } = percentiles(timesMs);
    const ratio = Number((p50 / Math.max(1, trivial.p50)).toFixed(1));
    const verdict = p95 <= budgetMs ? "ok" : "SLOW";
    results.push({ what, p50, p95, budget: budgetMs, "× trivial page": ratio, verdict });
  };
  for (const { name, path, budgetMs } of DESK_PAGES) {
    judge(name, await timePage(server.url + path(facts), { cookie }, options.loads), budgetMs);
  }
  for (const { name, query } of PLAYER_SEARCHES) {
    judge(`Search of players: ${name}`, await timeSearch(db, query(facts), options.loads), SEARCH_MS);
  }
  await db.$disconnect();
  const slow = results.filter(({ verdict }) => verdict === "SLOW");
  if (options.json) console.log(JSON.stringify({ trivial, results }));
  else {
    console.log(`A page with next to nothing on it: p50 ${trivial.p50} ms, p95 ${trivial.p95} ms. All times in ms.`);
    console.table(results);
    console.log(
      slow.length === 0 ? "Everything is within its budget." : `${slow.length} of them are beyond their budget.`,
    );
  }
  if (slow.length > 0) process.exitCode = 1;
}

interface Result {
  what: string;
  p50: number;
  p95: number;
  budget: number;
  "× trivial page": number;
  verdict: "ok" | "SLOW";
}

async function openOwnDatabase(dataDir: string): Promise<string> {
  const database = await startEmbeddedDatabase(dataDir);
  stopping.onStop(database.stop);
  await migrate(database.url);
  const { players, postings } = options;
  await fillDatabase(database.url, { players, postings, days: DAYS, seedNumber: 1, until: new Date() });

  return database.url;
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > MAX) throw new InvalidArgumentError(`1 to ${MAX}.`);

  return value;
}
