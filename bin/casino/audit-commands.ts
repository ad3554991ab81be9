import { type AuditProblem, type AuditReport, verifyAudit } from "@/lib/audit";
import type { Answer } from "./answer";
import type { CommandGroup } from "./command-group";
import { startProgress } from "./progress";
import { WHOLE_LEDGER, withDatabase } from "./with-database";

const PROBLEM_WORDS = {
  HASH_BROKEN: "its contents do not fit its hash: it was changed after it was recorded",
  CHAIN_BROKEN: "it does not follow the entry before it: the hash it names is another one",
  POSITION_GAP: "an entry before it is missing",
  ENTRY_MISSING: "its link is there and the entry is gone",
  NOT_LINKED: "it was written past the chain",
  END_LOST: "an earlier check saw the chain reach there with another hash, or it does not reach there any more",
} as const satisfies Record<AuditProblem["problem"], string>;

/** `audit verify`. */
export function addAuditCommands(group: CommandGroup): void {
  group
    .addGroup("audit", "what staff and players changed")
    .addCommand("verify", "check every entry of the audit trail against its chain of hashes", verify);
}

async function verify(): Promise<Answer> {
  const report = await withDatabase(async (db) => {
    // A link's position counts the links, which spares counting them.
    const last = await db.auditLink.findFirst({ orderBy: { position: "desc" }, select: { position: true } });
    const progress = startProgress("entries", last?.position ?? 0n);

    return verifyAudit(db, { onProgress: progress.show }).finally(progress.end);
  }, WHOLE_LEDGER);

  return { json: { ...report }, text: wordsOf(report), isFailure: !report.isIntact };
}

function wordsOf({ isIntact, entries, firstProblem }: AuditReport): string {
  const seen = `${entries.toLocaleString("en")} entries`;
  if (isIntact || !firstProblem) return `The audit trail is intact: ${seen}`;

  const { position, entryId, problem } = firstProblem;
  const place = position === null ? "outside the chain" : `at place ${position}`;

  return (
    `The audit trail is NOT intact: ${seen}\n` +
    `First bad entry: ${entryId ?? "unknown"} ${place}: ${PROBLEM_WORDS[problem]} (${problem})`
  );
}
