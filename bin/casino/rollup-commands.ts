import { type RollupReport, rebuildRollups, verifyRollups } from "@/lib/rollups";
import { type Answer, CommandError } from "./answer";
import type { CommandGroup } from "./command-group";
import { startProgress, startStep } from "./progress";
import { WHOLE_LEDGER, withDatabase } from "./with-database";

/** `rollups rebuild | verify`. */
export function addRollupCommands(group: CommandGroup): void {
  const rollups = group.addGroup("rollups", "the sums behind the dashboard and the reports");
  rollups.addCommand("rebuild", "make them anew from the ledger", rebuild);
  rollups.addCommand("verify", "compare them with the postings they hold", verify);
}

async function rebuild(): Promise<Answer> {
  return withDatabase(async (db) => {
    // An account's version counts its postings, which spares counting them.
    const { _sum: sum } = await db.account.aggregate({ _sum: { version: true } });
    const progress = startProgress("postings", sum.version ?? 0n);
    const postings = await rebuildRollups(db, { onProgress: progress.show }).finally(progress.end);
    if (postings === null) {
      throw new CommandError("ROLLUPS_BUSY", "The rollups are empty now, and the casino's own job is filling them.");
    }

    return { json: { postings }, text: `Rollups made of ${postings.toLocaleString("en")} postings` };
  }, WHOLE_LEDGER);
}

async function verify(): Promise<Answer> {
  return withDatabase(async (db) => {
    const checking = startStep("Comparing the rollups with the ledger");
    const report = await verifyRollups(db).finally(checking.end);

    return { json: { ...report }, text: rollupWords(report), isFailure: !report.isIntact };
  }, WHOLE_LEDGER);
}

function rollupWords({ postings, firstDifference }: RollupReport): string {
  const seen = `${postings.toLocaleString("en")} postings`;
  if (!firstDifference) return `The rollups are intact: they equal the sums of ${seen}`;

  const { table, span, startsOn, currency, figure, rolled, posted } = firstDifference;

  return [
    `The rollups DIFFER from the ledger (${seen}); make them anew with \`casino rollups rebuild\``,
    `First difference: ${table}, ${span} from ${startsOn}, ${currency}: ${figure} is ${rolled}, the postings say ${posted}`,
  ].join("\n");
}
