import { verifyLedger } from "@/lib/wallet";
import type { Answer } from "./answer";
import type { CommandGroup } from "./command-group";
import { ledgerWords, nameProblem } from "./ledger-words";
import { startProgress } from "./progress";
import { replay } from "./replay-command";
import { WHOLE_LEDGER, withDatabase } from "./with-database";

/** `ledger verify | replay`. */
export function addLedgerCommands(group: CommandGroup): void {
  const ledger = group.addGroup("ledger", "the books");
  ledger.addCommand("verify", "check every posting and every balance", verify);
  ledger
    .addCommand("replay", "rebuild every balance from the stored calls, in another database, and compare", replay)
    .option("--into <url>", "an empty database to use; default: a new one on the same server, dropped afterwards");
}

async function verify(): Promise<Answer> {
  return withDatabase(async (db) => {
    // An account's version counts its postings, which spares counting them.
    const { _sum: sum } = await db.account.aggregate({ _sum: { version: true } });
    const progress = startProgress("postings", sum.version ?? 0n);
    const report = await verifyLedger(db, { onProgress: progress.show }).finally(progress.end);
    const firstProblem = await nameProblem(db, report);

    return { json: { ...report, firstProblem }, text: ledgerWords(report, firstProblem), isFailure: !report.isIntact };
  }, WHOLE_LEDGER);
}
