// Awards free rounds to many players while the workers are killed, then has the aggregator count.
import "./casino/quiet-log";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { proveCampaign } from "@/certification/campaigns/prove-campaign";
import { createDb } from "@/lib/db";
import { migrate } from "@/lib/db/migrate";
import { startTestSandbox } from "@/sandbox/testing/start-test-sandbox";
import { removeDataDir, startEmbeddedDatabase } from "./machine/postgres/start";

interface Options {
  players: number;
  workers: number;
  kills: number;
  lost: number;
  json?: boolean;
}

const { players, workers, kills, lost, json } = new Command("campaign:proof")
  .description("Awards free rounds to many players while workers are killed, then has the aggregator count")
  .option("--players <number>", "how many", Number, 10_000)
  .option("--workers <number>", "worker processes at once", Number, 2)
  .option("--kills <number>", "how often a worker is killed", Number, 8)
  .option("--lost <number>", "answers lost with each kill", Number, 5)
  .option("--json", "print the result as one JSON object")
  .parse()
  .opts<Options>();

const dataDir = await mkdtemp(join(tmpdir(), "marquee-proof-"));
await chmod(dataDir, 0o711);
const database = await startEmbeddedDatabase(dataDir);
await migrate(database.url);
const sandbox = await startTestSandbox();
const db = createDb(database.url);
const proof = await proveCampaign(
  { db, databaseUrl: database.url, sandbox },
  { players, workers, kills, lostAnswers: lost, onProgress: say },
);
await db.$disconnect();
await sandbox.stop();
await database.stop();
await removeDataDir(dataDir);

const isProven = proof.awards === players && proof.doubles === 0 && proof.missing === 0 && proof.booked === players;
const result = { ...proof, awardsPerSecond: Math.round(players / proof.seconds), isProven };
if (json) console.log(JSON.stringify(result));
else {
  const lines = Object.entries(result).map(([name, value]) => `${name.padEnd(16)} ${value}`);
  console.log(`\n${lines.join("\n")}`);
}
process.exit(isProven ? 0 : 1);

function say(line: string): void {
  if (!json) console.log(line);
}
