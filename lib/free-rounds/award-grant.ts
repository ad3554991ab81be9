import { setTimeout as sleep } from "node:timers/promises";
import { type Aggregator, type AggregatorCause, isOutcomeUnknown } from "@/lib/aggregator";
import { type Db, inTransaction } from "@/lib/db";
import { log } from "@/lib/log";
import { ok, type Result, refused } from "@/lib/result";
import { fetchFreeRounds, toAggregatorPlayer } from "./aggregator-player";
import { type Attempt, hasArrived } from "./attempt";
import { type Claim, claimGrant, writeUnderClaim } from "./claim-grant";
import { checkEligibility } from "./eligibility";
import {
  failureOf,
  GRANT_FIELDS,
  type Grant,
  type GrantCause,
  type GrantRow,
  type Ineligibility,
  toGrant,
} from "./grant";
import { lockPlayerGrants } from "./lock-player-grants";
import { findOwnRow } from "./match-rows";

/** How to award a grant. */
export interface AwardOptions {
  /** How long to wait while another award to the player is under way. Default 25 s: as long as one takes at most. */
  waitMs?: number;
}

const WAIT_MS = 25_000;
const POLL_MS = 150;

/**
 * Brings a recorded grant to its end: awards it, or finds that it was awarded already.
 *
 * addFreeRounds has no idempotency key. So whoever sends holds a claim on the grant; an
 * attempt whose outcome is unknown leaves the grant intended; and the next one looks among
 * the player's free rounds first, and sends again only when what was sent before must have
 * arrived by now and is not there.
 *
 * @param db Not a database transaction: the aggregator is called in between.
 */
export async function awardGrant(
  db: Db,
  aggregator: Aggregator,
  grantId: string,
  { waitMs = WAIT_MS }: AwardOptions = {},
): Promise<Result<Grant, GrantCause>> {
  const giveUpAt = Date.now() + waitMs;
  for (;;) {
    const claiming = await claimGrant(db, grantId);
    switch (claiming.kind) {
      case "claimed":
        return awardClaimed(db, aggregator, claiming.claim);
      case "settled":
        return answerOf(claiming.grant);
      case "unknown":
        return refused("GRANT_UNKNOWN");
      case "busy":
        if (Date.now() >= giveUpAt) return refused("IN_PROGRESS");
        await sleep(POLL_MS);
    }
  }
}

/** What a grant that came to its end answers to everyone who asks again. */
function answerOf(grant: GrantRow): Result<Grant, GrantCause> {
  return grant.status === "failed" ? refused(failureOf(grant)) : ok(toGrant(grant));
}

/** Brings a grant that is claimed to its end. */
export async function awardClaimed(db: Db, aggregator: Aggregator, claim: Claim): Promise<Result<Grant, GrantCause>> {
  const { grant, previous } = claim;
  if (previous) {
    const found = await findAwarded(db, aggregator, claim, previous);
    if (found) return found;
  }

  const eligible = claim.eligible ? ok(claim.eligible) : await checkEligibility(db, grant);
  if (!eligible.ok) return fail(db, claim, eligible.code);

  const player = toAggregatorPlayer(eligible.value);
  const created = await aggregator.createPlayer(player);
  // Whatever became of the player, no rounds were asked for.
  if (!created.ok) return fail(db, claim, created.code);

  // The claim must be fresh when the award leaves: creating the player took its time.
  const sent: Claim = { ...claim, claimedAt: new Date() };
  const sending = { state: "sending", at: sent.claimedAt } as const;
  if (!(await writeUnderClaim(db, claim, { status: "intended", attempt: sending }))) return refused("IN_PROGRESS");

  const { gameId, rounds, betLevel, validDays } = grant;
  const added = await aggregator.addFreeRounds({ player, gameId, rounds, betLevel, validDays });
  if (added.ok) return succeed(db, sent, added.value);
  if (isOutcomeUnknown(added.code)) return leaveUnknown(db, sent, { ...sending, state: "unknown", cause: added.code });

  return fail(db, sent, added.code);
}

/** The end of a grant that was awarded before; null when it must be awarded now. */
async function findAwarded(
  db: Db,
  aggregator: Aggregator,
  claim: Claim,
  previous: Attempt,
): Promise<Result<Grant, GrantCause> | null> {
  const { grant } = claim;
  const player = { id: grant.playerId, username: grant.player.username, currency: grant.currency };
  const theirs = await fetchFreeRounds(aggregator, toAggregatorPlayer(player));
  if (!theirs.ok) return leaveUnknown(db, claim, previous);

  const found = await inTransaction(db, async (tx) => {
    // Held from the look to the writing: nobody else takes the same row in between.
    await lockPlayerGrants(tx, grant.playerId);
    const others = await tx.freeRoundsGrant.findMany({
      where: { playerId: grant.playerId, id: { not: grant.id }, status: { in: ["granted", "deleted"] } },
      select: GRANT_FIELDS,
    });
    const own = findOwnRow(grant, theirs.value, { others, lastAttemptAt: previous.at });

    return own && succeed(tx, claim, own);
  });
  if (found) return found;

  return hasArrived(previous, new Date()) ? null : leaveUnknown(db, claim, previous);
}

async function succeed(db: Db, claim: Claim, awarded: { id: string | null; expiresAt: Date | null }) {
  const { grant } = claim;
  const end = {
    status: "granted" as const,
    aggregatorId: awarded.id,
    expiresAt: awarded.expiresAt ?? grant.expiresAt,
  };
  const isWritten = await inTransaction(db, async (tx) => {
    await lockPlayerGrants(tx, grant.playerId);
    if (await isTaken(tx, grant, end.aggregatorId)) {
      log.warn({ grant: grant.id, aggregatorId: end.aggregatorId }, "The aggregator gave one id to two grants");
      end.aggregatorId = null;
    }

    return writeUnderClaim(tx, claim, end);
  });
  if (!isWritten) {
    log.warn({ grant: grant.id }, "Free rounds were awarded after their claim ran out: they are found when compared");
    return refused("OUTCOME_UNKNOWN");
  }

  return ok(toGrant({ ...grant, ...end, cause: null, attemptState: null }));
}

/** Whether another of the player's grants has this row of the aggregator. */
async function isTaken(tx: Db, { id, playerId }: GrantRow, aggregatorId: string | null): Promise<boolean> {
  if (aggregatorId === null) return false;
  const other = await tx.freeRoundsGrant.findFirst({
    where: { playerId, aggregatorId, id: { not: id } },
    select: { id: true },
  });

  return other !== null;
}

async function fail<Cause extends Ineligibility | AggregatorCause>(db: Db, claim: Claim, cause: Cause) {
  // Somebody else holds the grant by now, and may be awarding it.
  if (!(await writeUnderClaim(db, claim, { status: "failed", cause }))) return refused("IN_PROGRESS");

  return refused(cause);
}

/** Gives the claim back and keeps when the award was sent last, and why its outcome is not known. */
async function leaveUnknown(db: Db, claim: Claim, { at, ...attempt }: Attempt) {
  // An attempt that died while sending is not under way any more.
  const cause = attempt.state === "sending" ? "TIMEOUT" : attempt.cause;
  await writeUnderClaim(db, claim, { status: "intended", attempt: { state: "unknown", at, cause } });

  return refused("OUTCOME_UNKNOWN");
}
