// Every check of the project in one run. The last line of the output is the sum.
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { onLauncherGone } from "./machine/launcher";
import { PlainError } from "./machine/places";
import { Stopping, StopRequest } from "./machine/stopping";
import { Stages } from "./test/stages";
import { addTallies, describeTally, FAILED, type Tally } from "./test/tally";
import { findScratchRoot } from "./testing/scratch-root";

const stopping = new Stopping();
const stop = () => stopping.request(new StopRequest());
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
onLauncherGone(stop);

const folder = await mkdtemp(join(await findScratchRoot(), "marquee-test-"));
// The database may run for another account, which has to pass through.
await chmod(folder, 0o711);
stopping.onStop(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

const stages = new Stages(stopping, folder);
const tallies: [string, Tally][] = [];
await runStage("Lint", () => stages.lint());
await runStage("Types", () => stages.types());
await runStage("Unit and database tests", () => stages.unitAndDatabase());
await runStage("Build", () => stages.build());
await runStage("Browser tests", () => stages.browser());
await stopping.run();

if (stopping.isRequested) {
  console.log("\nStopped.");
  process.exit(1);
}
const sum = addTallies(tallies.map(([, tally]) => tally));
console.log("\nSummary");
for (const [title, tally] of tallies) console.log(`  ${title.padEnd(25)}${describeTally(tally)}`);
console.log(`\n${describeTally(sum)}`);
process.exit(sum.failed === 0 ? 0 : 1);

/** A stage that breaks down counts as one failure; the others still run. */
async function runStage(title: string, run: () => Promise<Tally>): Promise<void> {
  if (stopping.isRequested) return;
  console.log(`\n=== ${title}`);
  try {
    tallies.push([title, await stopping.orStop(run)]);
  } catch (error) {
    tallies.push([title, FAILED]);
    if (!(error instanceof StopRequest)) console.error(error instanceof PlainError ? error.message : error);
  }
}
