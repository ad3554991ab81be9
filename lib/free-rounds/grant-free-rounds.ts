import type { z } from "zod";
import type { Aggregator } from "@/lib/aggregator";
import { recordAudit } from "@/lib/audit";
import { type Db, inTransaction } from "@/lib/db";
import { newId } from "@/lib/ids";
import { invariant, ok, type Result, refused } from "@/lib/result";
import { attemptColumns } from "./attempt";
import { type AwardOptions, awardClaimed, awardGrant } from "./award-grant";
import { type Claim, isUnderWay } from "./claim-grant";
import { checkEligibility } from "./eligibility";
import type { Grant, GrantCause } from "./grant";
import { GrantFreeRounds } from "./grant-input";
import { lockPlayerGrants } from "./lock-player-grants";

/** A wish to award free rounds, and who has it: `operator:<username>` or `cli`. */
export type GrantRequest = z.infer<typeof GrantFreeRounds> & {
  grantedBy: string;
  /** The campaign it belongs to: nothing is sent once that is stopped. */
  campaignId?: string;
};

const DAY_MS = 86_400_000;

/**
 * Awards free rounds, once for each `requestId`, however often and however many at once ask.
 *
 * The intent is recorded before the aggregator is called. When its answer is lost the grant
 * stays `intended` and the outcome is OUTCOME_UNKNOWN: the same request again, or
 * `reconcileGrant`, finds out. A refusal is final for its request id.
 *
 * @param db Not a database transaction: the aggregator is called in between.
 *
 * Source: aggregator API, free rounds.
 */
export async function grantFreeRounds(
  db: Db,
  aggregator: Aggregator,
  request: GrantRequest,
  options: AwardOptions = {},
): Promise<Result<Grant, GrantCause>> {
  const parsed = GrantFreeRounds.safeParse(request);
  if (!parsed.success) return refused("INPUT_INVALID");

  const recorded = await recordIntent(db, { ...request, ...parsed.data });

  if (!recorded.ok) return recorded;
  const { grantId, claim } = recorded.value;

  return claim ? awardClaimed(db, aggregator, claim) : awardGrant(db, aggregator, grantId, options);
}

/** A grant that was recorded, and the right to award it, where that could be had at once. */
interface Recorded {
  grantId: string;
  claim: Claim | null;
}

/** Records a new grant, or finds the one that was recorded for the same request before. */
async function recordIntent(db: Db, request: GrantRequest): Promise<Result<Recorded, GrantCause>> {
  const { requestId, playerId, gameId, rounds, betLevel, validDays, grantedBy, campaignId = null } = request;
  const repeated = await findRepeated(db, request);
  if (repeated) return repeated;

  const eligible = await checkEligibility(db, request);
  if (!eligible.ok) return eligible;

  const id = newId();
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + validDays * DAY_MS);
  const wish = { playerId, gameId, rounds, betLevel, validDays, currency: eligible.value.currency };
  const row = { ...wish, id, requestId, status: "intended" as const, grantedBy, campaignId, createdAt, expiresAt };
  const recorded = await inTransaction(db, async (tx): Promise<Recorded | null> => {
    await lockPlayerGrants(tx, playerId);
    // Most grants are the only one of their player and are claimed as they are recorded.
    const isClaimed = !(await isUnderWay(tx, playerId, createdAt));
    const attempt = attemptColumns(isClaimed ? { state: "sending", at: createdAt } : null);
    // ON CONFLICT DO NOTHING: a double click meets here, and both go on with one grant.
    const { count } = await tx.freeRoundsGrant.createMany({ data: { ...row, ...attempt }, skipDuplicates: true });
    if (count === 0) return null;

    await recordAudit(tx, {
      actor: grantedBy,
      action: "free-rounds.grant",
      subject: `player:${playerId}`,
      after: { grantId: id, gameId, rounds, betLevel, validDays, ...(campaignId && { campaignId }) },
      requestId,
    });

    if (!isClaimed) return { grantId: id, claim: null };
    const names = { player: { username: eligible.value.username }, game: { name: eligible.value.gameName } };
    const grant = { ...row, ...attempt, ...names, cause: null, aggregatorId: null, deletedAt: null };

    return { grantId: id, claim: { grant, claimedAt: createdAt, previous: null, eligible: eligible.value } };
  });
  if (recorded) return ok(recorded);

  const first = await findRepeated(db, request);
  invariant(first, `request ${requestId} was recorded by somebody else`);

  return first;
}

/** The grant this request was recorded as before; REQUEST_MISMATCH when it asked for something else then. */
async function findRepeated(db: Db, request: GrantRequest): Promise<Result<Recorded, "REQUEST_MISMATCH"> | null> {
  const first = await db.freeRoundsGrant.findUnique({ where: { requestId: request.requestId } });
  if (!first) return null;

  const isSame =
    first.playerId === request.playerId &&
    first.gameId === request.gameId &&
    first.rounds === request.rounds &&
    first.betLevel === request.betLevel &&
    first.validDays === request.validDays;

  return isSame ? ok({ grantId: first.id, claim: null }) : refused("REQUEST_MISMATCH");
}
