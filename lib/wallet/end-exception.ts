import { v5 as uuidv5 } from "uuid";
import { type Db, inTransaction } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { bookAdjustment } from "./book-adjustment";
import { houseAccount } from "./house-accounts";
import { listRounds } from "./list-rounds";
import { lockAccount } from "./lock-accounts";
import type { ExceptionKind } from "./outcome";
import { type Remedy, remedyFor } from "./remedy";
import { EMPTY_ROUND, type RoundState, type RoundStep, roundAfter } from "./round";
import { upsertRounds } from "./write-books";

/** Remedies have request ids of their own: the exception's is known, and might be sent with another adjustment. */
const REMEDIES = "6f1c1d1e-6a5e-4d0b-9a0f-5c6a8a7d0b41";

/** Who ends an exception, and why. */
export interface ExceptionEnding {
  exceptionId: string;
  /** Never empty. */
  reason: string;
  /** `operator:<username>`, `cli`. */
  actor: string;
}

/** What applying was shown to move. Signed; refused when by now it would move something else. */
export interface ExpectedMove {
  expectedCents?: bigint;
}

/** Why an exception was not ended. */
export type EndingRefusal =
  | "EXCEPTION_UNKNOWN"
  | "ALREADY_ENDED"
  | "NOTHING_TO_APPLY"
  | "REMEDY_CHANGED"
  | "INSUFFICIENT_FUNDS";

/** What applying an exception would do now. */
export interface ExceptionPreview {
  /** Signed; null when there is nothing left to apply. */
  readonly movedCents: bigint | null;
  readonly balanceCents: bigint;
}

/** What ending an exception came to. */
export interface EndedException {
  /** Signed; 0 when nothing was moved. */
  readonly movedCents: bigint;
  /** The player's, after it. */
  readonly balanceCents: bigint;
}

/** Tells what applying an exception would move; null for one nobody knows. */
export function previewException(db: Db, exceptionId: string): Promise<ExceptionPreview | null> {
  return inTransaction(db, async (tx) => {
    const found = await findUnderLock(tx, exceptionId);

    return found && { movedCents: remedyOf(found)?.movedCents ?? null, balanceCents: found.head.balanceCents };
  });
}

/**
 * Does what the exception's call asked for and the wallet did not do, through the same `post`
 * as everything else, and ends the exception.
 */
export function applyException(
  db: Db,
  { expectedCents, ...ending }: ExceptionEnding & ExpectedMove,
): Promise<Result<EndedException, EndingRefusal>> {
  return endException(db, ending, async (tx, found) => {
    const { exception, head, round } = found;
    const remedy = remedyOf(found);
    if (!remedy) return refused("NOTHING_TO_APPLY");
    if (expectedCents !== undefined && remedy.movedCents !== expectedCents) return refused("REMEDY_CHANGED");
    if (head.balanceCents + remedy.movedCents < 0n) return refused("INSUFFICIENT_FUNDS");

    const { roundId, gameId } = exception;
    const after = await bookAdjustment(tx, head, {
      requestId: uuidv5(exception.id, REMEDIES),
      amountCents: remedy.movedCents,
      code: "correction",
      reason: ending.reason,
      actor: ending.actor,
      houseAccount: houseAccount({ kind: remedy.kind, type: exception.callType, gameId }),
      roundId,
      gameId,
      exceptionId: exception.id,
    });
    if (roundId !== null) await noteInRound(tx, { playerId: head.playerId, roundId }, round, remedy, exception);
    await markEnded(tx, ending, "applied");

    return ok({ movedCents: remedy.movedCents, balanceCents: after.balanceCents });
  });
}

/** Leaves the books as they are and ends the exception. */
export function dismissException(db: Db, ending: ExceptionEnding): Promise<Result<EndedException, EndingRefusal>> {
  return endException(db, ending, async (tx, { head }) => {
    await markEnded(tx, ending, "dismissed");

    return ok({ movedCents: 0n, balanceCents: head.balanceCents });
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findUnderLock>>>;

function endException(
  db: Db,
  ending: ExceptionEnding,
  end: (tx: Db, found: Found) => Promise<Result<EndedException, EndingRefusal>>,
): Promise<Result<EndedException, EndingRefusal>> {
  return inTransaction(db, async (tx) => {
    const found = await findUnderLock(tx, ending.exceptionId);
    if (!found) return refused("EXCEPTION_UNKNOWN");
    if (found.exception.status !== "open") return refused("ALREADY_ENDED");

    return end(tx, found);
  });
}

/** The account's lock comes first: what a callback is changing now is seen after it. */
async function findUnderLock(tx: Db, exceptionId: string) {
  const named = await tx.walletException.findUnique({ where: { id: exceptionId }, select: { playerId: true } });
  const head = named && (await lockAccount(tx, named.playerId));
  if (!head) return null;

  const exception = await tx.walletException.findUniqueOrThrow({ where: { id: exceptionId } });
  const { playerId, callId, rb, roundId } = exception;
  const isStored = exception.kind !== "CALL_MISMATCH";
  const call = isStored
    ? await tx.walletCall.findUnique({ where: { playerId_callId_rb: { playerId, callId, rb } } })
    : null;
  const [round = EMPTY_ROUND] = roundId === null ? [] : await listRounds(tx, [{ playerId, roundId }]);

  return { exception, head, call, round };
}

function remedyOf({ exception, call, round }: Found): Remedy | null {
  return remedyFor({ ...exception, kind: exceptionKind(exception.kind), movedCents: call?.movedCents ?? 0n }, round);
}

async function noteInRound(
  tx: Db,
  ids: { playerId: string; roundId: string },
  round: RoundState,
  remedy: Remedy,
  exception: { amountCents: bigint; callType: string; gameId: string | null },
): Promise<void> {
  const movedCents = remedy.movedCents < 0n ? -remedy.movedCents : remedy.movedCents;
  const step: RoundStep = {
    kind: remedy.kind,
    type: exception.callType,
    amountCents: exception.amountCents,
    gameId: exception.gameId,
    isRoundFinal: false,
  };
  await upsertRounds(tx, [{ ...roundAfter(round, step, movedCents), ...ids }], new Date());
}

async function markEnded(tx: Db, ending: ExceptionEnding, status: "applied" | "dismissed"): Promise<void> {
  await tx.walletException.update({
    where: { id: ending.exceptionId },
    data: { status, endedAt: new Date(), endedBy: ending.actor, endedBecause: ending.reason },
  });
}

/** Only the wallet writes the column, and only these. */
function exceptionKind(text: string): ExceptionKind {
  return text as ExceptionKind;
}
