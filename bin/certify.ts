// Runs the wallet certification against a deployment, as the aggregator would call it.
import "./casino/quiet-log";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command, Option } from "commander";
import { CERTIFICATION_CASES } from "@/certification/cases";
import { createDatabaseOperator } from "@/certification/database-operator";
import { makeReport, reportHtml } from "@/certification/report";
import { type CaseResult, runList } from "@/certification/run-list";
import { WalletClient } from "@/certification/wallet-client";
import { createDb } from "@/lib/db";
import { LOCAL_CALLBACK_SALT } from "./machine/local-settings";
import { parsePlaces } from "./machine/places";
import { findRunning } from "./machine/runtime-file";

interface Options {
  url?: string;
  salt: string;
  username?: string;
  databaseUrl?: string;
  blackBox?: boolean;
  unknownRoundRollback: "apply" | "hold";
  out?: string;
  json?: boolean;
}

const SIGNS = { passed: "\u001b[32m✓\u001b[0m", failed: "\u001b[31m✗\u001b[0m", skipped: "\u001b[33m–\u001b[0m" };

const options = new Command("certify")
  .description("Runs the wallet certification against a deployment")
  .option("--url <address>", "the wallet's callback address; default: the casino running on this machine")
  .option("--salt <text>", "the salt that signs callbacks", LOCAL_CALLBACK_SALT)
  .option("--username <name>", "a player to call about where no database is at hand; its balance will be changed")
  .option("--database-url <address>", "the wallet's database, for the operator's hand and a look into the books")
  .addOption(
    new Option("--unknown-round-rollback <setting>", "how the wallet is set")
      .choices(["apply", "hold"])
      .default("apply"),
  )
  .option("--black-box", "look at the answers alone, whatever database is at hand")
  .option("--out <folder>", "where the reports go; default: certification in the data directory")
  .option("--json", "print the report as one JSON object")
  .parse()
  .opts<Options>();

const places = parsePlaces(process.env);
const running = await findRunning(places.dataDir);
const url = options.url ?? (running && `http://localhost:${running.port}/api/callback`);
if (!url) {
  console.error("No casino is running on this machine. Start one with `npm run demo`, or give --url.");
  process.exit(2);
}

const isRunningHere = running !== null && isOnThisMachine(url, running.port);
const localDatabaseUrl = isRunningHere ? running.databaseUrl : null;
const databaseUrl = options.blackBox ? null : (options.databaseUrl ?? localDatabaseUrl);
const db = databaseUrl === null ? null : createDb(databaseUrl);
// The casino on this machine is there to be tried out; a database somebody names is not.
const mayTamper = options.databaseUrl === undefined;
const startedAt = new Date();
const results = await runList(
  CERTIFICATION_CASES,
  {
    client: new WalletClient(url, options.salt),
    operator: db && databaseUrl ? createDatabaseOperator(db, databaseUrl, { mayTamper }) : null,
    deployment: null,
    username: options.username ?? null,
    unknownRoundRollback: options.unknownRoundRollback,
  },
  options.json ? undefined : printCase,
);
await db?.$disconnect();

const report = makeReport(url, startedAt, results);
const folder = options.out ?? join(places.dataDir, "certification");
const name = join(folder, startedAt.toISOString().replace(/[:.]/g, "-"));
await mkdir(folder, { recursive: true });
await writeFile(`${name}.json`, JSON.stringify(report, null, 2));
await writeFile(`${name}.html`, reportHtml(report));

if (options.json) console.log(JSON.stringify(report));
else {
  console.log(
    `\n${report.passed} passed, ${report.failed} failed, ${report.skipped} skipped of ${results.length} cases`,
  );
  console.log(`Report: ${name}.html`);
}
process.exitCode = report.failed === 0 ? 0 : 1;

function isOnThisMachine(address: string, port: number): boolean {
  const { hostname, port: ownPort } = new URL(address);

  return ["localhost", "127.0.0.1", "[::1]"].includes(hostname) && ownPort === String(port);
}

function printCase({ number, sentence, status, reason, durationMs }: CaseResult): void {
  const why = reason === null ? "" : `\n        ${status}: ${reason.split("\n", 1)[0]}`;
  console.log(`${SIGNS[status]} ${String(number).padStart(3)}  ${sentence} (${durationMs} ms)${why}`);
}
