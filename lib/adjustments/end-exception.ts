import { recordAudit } from "@/lib/audit";
import { type Db, inTransaction } from "@/lib/db";
import type { Result } from "@/lib/result";
import * as wallet from "@/lib/wallet";

/** Who ends an exception, why, and in which request. */
interface Ending extends wallet.ExceptionEnding {
  /** For the audit trail. */
  requestId?: string;
}

type Ended = Promise<Result<wallet.EndedException, wallet.EndingRefusal>>;

/**
 * Does what an exception's call asked for: booked by the wallet's own verb, in one transaction with its entry in the
 * audit trail.
 *
 * @param ending.expectedCents What it was shown to move, signed; refused when by now it would move something else.
 */
export function applyException(db: Db, ending: Ending & { expectedCents?: bigint }): Ended {
  return endAudited(db, ending, { action: "exception.apply", status: "applied", end: wallet.applyException });
}

/** Leaves the books as they are and ends the exception, with its entry in the audit trail. */
export function dismissException(db: Db, ending: Ending): Ended {
  return endAudited(db, ending, { action: "exception.dismiss", status: "dismissed", end: wallet.dismissException });
}

interface Verb<Asked extends Ending> {
  action: string;
  status: "applied" | "dismissed";
  end: (db: Db, ending: Asked) => Ended;
}

function endAudited<Asked extends Ending>(db: Db, ending: Asked, { action, status, end }: Verb<Asked>): Ended {
  const { exceptionId, reason, actor, requestId } = ending;

  return inTransaction(db, async (tx) => {
    const ended = await end(tx, ending);
    if (!ended.ok) return ended;

    const { movedCents, balanceCents } = ended.value;
    await recordAudit(tx, {
      ...{ actor, action, reason, subject: `exception:${exceptionId}` },
      ...(requestId !== undefined && { requestId }),
      before: { status: "open", balanceCents: String(balanceCents - movedCents) },
      after: { status, balanceCents: String(balanceCents), movedCents: String(movedCents) },
    });

    return ended;
  });
}
