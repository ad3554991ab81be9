import { type Db, inTransaction } from "@/lib/db";
import { type Attempt, attemptColumns, sendingSince, toAttempt } from "./attempt";
import type { Eligible } from "./eligibility";
import { GRANT_FIELDS, type GrantRow } from "./grant";
import { lockPlayerGrants } from "./lock-player-grants";

/** The right to award a grant, held by one at a time. */
export interface Claim {
  grant: GrantRow;
  /** Tells one claim from the next: nobody else's writing counts. */
  claimedAt: Date;
  /** The attempt before, whose outcome is not known; null for the first one. */
  previous: Attempt | null;
  /** Found eligible in the moment of the claim; without it, that is still to be looked at. */
  eligible?: Eligible;
}

/** Who may award a grant now: the asker, somebody else, or nobody any more. */
export type Claiming =
  | { kind: "claimed"; claim: Claim }
  | { kind: "busy" }
  | { kind: "settled"; grant: GrantRow }
  | { kind: "unknown" };

/** What becomes of a claimed grant: its end, or an attempt that others may follow up. */
export type ClaimOutcome =
  | { status: "granted"; aggregatorId: string | null; expiresAt: Date }
  | { status: "failed"; cause: string }
  | { status: "intended"; attempt: Attempt };

/**
 * Claims a grant for awarding. One grant of a player is under way at a time: two alike at
 * once could each be taken for the other when they are compared.
 */
export async function claimGrant(db: Db, grantId: string): Promise<Claiming> {
  return inTransaction(db, async (tx) => {
    const found = await tx.freeRoundsGrant.findUnique({ where: { id: grantId }, select: { playerId: true } });
    if (!found) return { kind: "unknown" };

    await lockPlayerGrants(tx, found.playerId);
    const grant = await tx.freeRoundsGrant.findUniqueOrThrow({ where: { id: grantId }, select: GRANT_FIELDS });
    if (grant.status !== "intended") return { kind: "settled", grant };

    const claimedAt = new Date();
    if (await isUnderWay(tx, grant.playerId, claimedAt)) return { kind: "busy" };

    const { attemptState, attemptedAt } = grant;
    // Who held it last may have written the end since it was read: that must stand.
    const { count } = await tx.freeRoundsGrant.updateMany({
      where: { id: grantId, status: "intended", attemptState, attemptedAt },
      data: { ...attemptColumns({ state: "sending", at: claimedAt }), cause: null },
    });
    if (count === 0) return { kind: "busy" };

    return { kind: "claimed", claim: { grant, claimedAt, previous: toAttempt(grant) } };
  });
}

/** Whether a grant of the player is being sent; ask under `lockPlayerGrants`. */
export async function isUnderWay(tx: Db, playerId: string, now: Date): Promise<boolean> {
  const underWay = await tx.freeRoundsGrant.findFirst({
    where: { playerId, status: "intended", attemptState: "sending", attemptedAt: { gt: sendingSince(now) } },
    select: { id: true },
  });

  return underWay !== null;
}

/**
 * Writes what became of a claimed grant, unless the claim ran out and somebody else holds it.
 *
 * @returns Whether it was written.
 */
export async function writeUnderClaim(db: Db, { grant, claimedAt }: Claim, outcome: ClaimOutcome): Promise<boolean> {
  const { count } = await db.freeRoundsGrant.updateMany({
    where: { id: grant.id, status: "intended", attemptState: "sending", attemptedAt: claimedAt },
    data: columnsOf(outcome),
  });

  return count === 1;
}

function columnsOf(outcome: ClaimOutcome) {
  if (outcome.status !== "intended") return { cause: null, ...outcome, ...attemptColumns(null) };
  const { status, attempt } = outcome;

  return { status, ...attemptColumns(attempt), cause: attempt.state === "unknown" ? attempt.cause : null };
}
