import { type Aggregator, type AggregatorCause, aggregator } from "@/lib/aggregator";
import type { Db } from "@/lib/db";
import { type GrantsReconciled, reconcileGrants } from "@/lib/free-rounds";
import { invariant, type Result } from "@/lib/result";
import { reconcile } from "@/lib/wallet";
import { type Answer, errorJson, messageOf } from "./answer";
import type { CommandGroup } from "./command-group";
import { ledgerWords, nameProblem } from "./ledger-words";
import { startStep } from "./progress";
import { WHOLE_LEDGER, withDatabase } from "./with-database";

/** `reconcile`: the nightly check, now, and the free rounds whose outcome is not known. */
export function addReconcileCommand(group: CommandGroup): void {
  const description = "check the ledger, store the result, and settle free rounds whose outcome is not known";
  group.addCommand(
    "reconcile",
    `${description}; fails when the ledger is broken, not when the aggregator is away`,
    reconcileAll,
  );
}

async function reconcileAll(): Promise<Answer> {
  return withDatabase(async (db) => {
    const checking = startStep("Checking the ledger");
    const report = await reconcile(db).finally(checking.end);
    invariant(report, "a run that belongs to no night is never taken already");
    const firstProblem = await nameProblem(db, report);
    // Second, and whatever comes of it: the ledger's result is stored by now.
    const asking = startStep("The ledger's result is stored; asking about free rounds");
    const freeRounds = await settleFreeRounds(db).finally(asking.end);

    return {
      json: { ...report, firstProblem, freeRounds: freeRounds.json },
      text: `${ledgerWords(report, firstProblem)}\n${freeRounds.text}`,
      isFailure: !report.isIntact || freeRounds.isFailure === true,
    };
  }, WHOLE_LEDGER);
}

/** An aggregator that is away is told; what we cannot even ask it is a failure of ours. */
async function settleFreeRounds(db: Db): Promise<Answer> {
  const causes = new Set<AggregatorCause>();
  try {
    const counts = await reconcileGrants(
      db,
      hearing(aggregator(), (cause) => causes.add(cause)),
    );

    return { json: { ...counts, aggregatorCauses: [...causes] }, text: wordsOf(counts, [...causes]) };
  } catch (error) {
    return { json: errorJson(error), text: `Free rounds were not looked at: ${messageOf(error)}`, isFailure: true };
  }
}

function wordsOf(counts: GrantsReconciled, causes: readonly AggregatorCause[]): string {
  const { grantedCount, failedCount, unknownCount } = counts;
  if (grantedCount + failedCount + unknownCount === 0) return "No free rounds were in question";

  const trouble = causes.length === 0 ? "" : `; the aggregator's trouble: ${causes.join(", ")}`;

  return `Free rounds in question: ${grantedCount} granted, ${failedCount} failed, ${unknownCount} still not known${trouble}`;
}

/** The same aggregator, its refusals overheard: the counts alone do not say that it is away. */
function hearing(theirs: Aggregator, onRefusal: (cause: AggregatorCause) => void): Aggregator {
  const hear = async <T>(answer: Promise<Result<T, AggregatorCause>>) => {
    const result = await answer;
    if (!result.ok) onRefusal(result.code);

    return result;
  };

  return {
    ...theirs,
    createPlayer: (player) => hear(theirs.createPlayer(player)),
    getFreeRounds: (player) => hear(theirs.getFreeRounds(player)),
    addFreeRounds: (award) => hear(theirs.addFreeRounds(award)),
  };
}
