import { type Db, inTransaction } from "@/lib/db";
import { type Attempt, formatAttempt, isUnderWay, parseAttempt, SENDING_PREFIX } from "./attempt";
import { GRANT_FIELDS, type GrantRow } from "./grant";

/** The right to award a grant, held by one at a time. */
export interface Claim {
  grant: GrantRow;
  attempt: Attempt;
  /** The attempt before, whose outcome is not known; null for the first one. */
  previous: Attempt | null;
}

/** Who may award a grant now: the asker, somebody else, or nobody any more. */
export type Claiming =
  | { kind: "claimed"; claim: Claim }
  | { kind: "busy" }
  | { kind: "settled"; grant: GrantRow }
  | { kind: "unknown" };

/**
 * Claims a grant for awarding. One grant of a player is under way at a time: two alike at
 * once could each be taken for the other when they are compared.
 */
export async function claimGrant(db: Db, grantId: string): Promise<Claiming> {
  return inTransaction(db, async (tx) => {
    const found = await tx.freeRoundsGrant.findUnique({ where: { id: grantId }, select: { playerId: true } });
    if (!found) return { kind: "unknown" };

    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('free-rounds'), hashtext(${found.playerId}))`;
    const grant = await tx.freeRoundsGrant.findUniqueOrThrow({ where: { id: grantId }, select: GRANT_FIELDS });
    if (grant.status !== "intended") return { kind: "settled", grant };

    const now = new Date();
    const claims = await tx.freeRoundsGrant.findMany({
      where: { playerId: grant.playerId, status: "intended", cause: { startsWith: SENDING_PREFIX } },
      select: { cause: true },
    });
    if (claims.some(({ cause }) => isUnderWay(parseAttempt(cause), now))) return { kind: "busy" };

    const attempt: Attempt = { state: "SENDING", at: now };
    // Who held it last may have written the end since it was read: that must stand.
    const { count } = await tx.freeRoundsGrant.updateMany({
      where: { id: grantId, status: "intended", cause: grant.cause },
      data: { cause: formatAttempt(attempt) },
    });
    if (count === 0) return { kind: "busy" };

    return { kind: "claimed", claim: { grant, attempt, previous: parseAttempt(grant.cause) } };
  });
}

/**
 * Writes what became of a claimed grant, unless the claim ran out and somebody else holds it.
 *
 * @returns Whether it was written.
 */
export async function writeUnderClaim(
  db: Db,
  { grant, attempt }: Claim,
  data: { status?: "granted" | "failed"; cause: string | null; aggregatorId?: string | null; expiresAt?: Date },
): Promise<boolean> {
  const { count } = await db.freeRoundsGrant.updateMany({
    where: { id: grant.id, status: "intended", cause: formatAttempt(attempt) },
    data,
  });

  return count === 1;
}
