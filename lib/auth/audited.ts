import { isAudited } from "@/lib/audit";
import { type Db, inTransaction } from "@/lib/db";
import { invariant, type Result } from "@/lib/result";

/** Carries a refusal out of the transaction it rolls back. */
class RolledBack<Outcome> extends Error {
  constructor(readonly outcome: Outcome) {
    super("Refused");
  }
}

/**
 * Runs `work` in one database transaction. A refusal rolls everything back.
 *
 * @throws When `work` succeeded and recorded nothing in the audit trail: nothing has happened then.
 */
export async function inAuditedTransaction<Outcome extends Result<unknown, string>>(
  db: Db,
  work: (tx: Db) => Promise<Outcome>,
): Promise<Outcome> {
  const change = inTransaction(db, async (tx) => {
    const outcome = await work(tx);
    if (!outcome.ok) throw new RolledBack(outcome);
    invariant(isAudited(tx), "a change by the staff is recorded in the audit trail");

    return outcome;
  });

  return change.catch((error: unknown) => {
    if (error instanceof RolledBack) return error.outcome;
    throw error;
  });
}
