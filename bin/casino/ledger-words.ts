import type { Db } from "@/lib/db";
import { findPlayer } from "@/lib/players";
import type { LedgerProblem, LedgerReport } from "@/lib/wallet";

const PROBLEM_WORDS = {
  HASH_BROKEN: "its contents do not fit its hash: the row was changed after it was booked",
  CHAIN_BROKEN: "it does not follow the posting before it: the hash it names is another one",
  VERSION_GAP: "a posting before it is missing",
  BALANCE_BROKEN: "it does not begin with the balance the posting before it left",
  ACCOUNT_DIFFERS: "its balance, version or hash is not what its last posting left",
} as const satisfies Record<LedgerProblem["problem"], string>;

/** A problem as a person needs it: whose account, which row, what is wrong. */
export interface NamedProblem extends LedgerProblem {
  username: string | null;
  words: string;
}

/** Names the first problem of a ledger, if there is one. */
export async function nameProblem(db: Db, { firstProblem }: LedgerReport): Promise<NamedProblem | null> {
  if (!firstProblem) return null;
  const player = await findPlayer(db, { id: firstProblem.playerId });

  return { ...firstProblem, username: player?.username ?? null, words: PROBLEM_WORDS[firstProblem.problem] };
}

/** What a check of the ledger found, on as many lines as it needs. */
export function ledgerWords({ isIntact, accounts, postings, sumCents }: LedgerReport, problem: NamedProblem | null) {
  const seen = `${accounts.toLocaleString("en")} accounts, ${postings.toLocaleString("en")} postings`;
  if (isIntact) return `The ledger is intact: ${seen}, and all accounts sum to zero`;

  const lines = [`The ledger is NOT intact: ${seen}`];
  if (problem) lines.push(`First bad row: ${rowWords(problem)}: ${problem.words} (${problem.problem})`);
  if (sumCents !== 0n) lines.push(`All accounts sum to ${sumCents} cents instead of zero`);

  return lines.join("\n");
}

function rowWords({ username, playerId, version }: NamedProblem): string {
  const owner = `player ${username ?? "unknown"} (${playerId})`;

  return version === null ? `the account of ${owner}` : `posting ${version} of ${owner}`;
}
