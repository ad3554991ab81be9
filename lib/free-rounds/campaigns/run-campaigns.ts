import { setTimeout as sleep } from "node:timers/promises";
import type { Aggregator } from "@/lib/aggregator";
import type { Db } from "@/lib/db";
import { log } from "@/lib/log";
import { awardRecipient, type CampaignTerms, withdrawRecipient } from "./award-recipient";
import { type ClaimedRecipient, claimAwards, claimWithdrawals } from "./claim-recipients";
import { sweepCampaign } from "./sweep-campaign";

/** How hard the job works. */
export interface CampaignJobOptions {
  /** Recipients under way at the aggregator at once. Default 8. */
  maxInFlight?: number;
  /** How often it looks for campaigns when there was nothing to do. Default 1 s. */
  pollMs?: number;
}

// After a fault of ours, such as a database that is away.
const FAULT_PAUSE_MS = 5_000;

const OPEN_FIELDS = {
  id: true,
  gameId: true,
  rounds: true,
  betLevel: true,
  validDays: true,
  startedBy: true,
  withdrawnBy: true,
  withdrawnBecause: true,
} as const;

/**
 * Runs campaigns until it is stopped: awards, takes back, and ends what has come to its end.
 * Everything it knows stands in the database: it may be killed at any moment and run in any number
 * of processes.
 *
 * @param db A pool the players do not need: it is kept busy.
 * @returns Stops it: what is under way comes to its end first.
 */
export function startCampaignJob(
  db: Db,
  aggregator: Aggregator,
  { maxInFlight = 8, pollMs = 1_000 }: CampaignJobOptions = {},
): () => Promise<void> {
  const inFlight = new Set<Promise<void>>();
  let isStopping = false;
  let campaigns: CampaignTerms[] = [];
  let lookedAt = Number.NEGATIVE_INFINITY;

  const begin = (work: (...args: Work) => Promise<void>, terms: CampaignTerms, recipient: ClaimedRecipient) => {
    const task = work(db, aggregator, terms, recipient)
      // Its lease runs out, and it is somebody's again.
      .catch((error: unknown) => log.error({ err: error, ...recipient }, "a recipient of a campaign was given up"))
      .finally(() => inFlight.delete(task));
    inFlight.add(task);
  };

  /** Fills the free places; says how many it filled. */
  const fill = async (): Promise<number> => {
    if (performance.now() - lookedAt >= pollMs) {
      campaigns = await listOpen(db);
      for (const { id } of campaigns) await sweepCampaign(db, id);
      lookedAt = performance.now();
    }
    let begun = 0;
    for (const [index, terms] of campaigns.entries()) {
      // Campaigns share the places; what one does not need the next may have.
      const share = Math.ceil((maxInFlight - inFlight.size) / (campaigns.length - index));
      if (share <= 0) break;
      const awards = await claimAwards(db, terms.id, share);
      for (const recipient of awards) begin(awardRecipient, terms, recipient);
      begun += awards.length;
      if (terms.withdrawnBy === null || awards.length > 0) continue;
      const withdrawals = await claimWithdrawals(db, terms.id, share);
      for (const recipient of withdrawals) begin(withdrawRecipient, terms, recipient);
      begun += withdrawals.length;
    }

    return begun;
  };

  const run = async () => {
    while (!isStopping) {
      try {
        const begun = await fill();
        if (begun === 0) await Promise.race([sleep(pollMs), ...inFlight]);
        else if (inFlight.size >= maxInFlight) await Promise.race(inFlight);
      } catch (error) {
        log.error({ err: error }, "the campaigns' job failed, and goes on");
        await sleep(FAULT_PAUSE_MS);
      }
    }
    await Promise.all(inFlight);
  };
  const running = run();

  return async () => {
    isStopping = true;
    await running;
  };
}

type Work = [db: Db, aggregator: Aggregator, terms: CampaignTerms, recipient: ClaimedRecipient];

/** Campaigns in which something is to be done. */
function listOpen(db: Db): Promise<CampaignTerms[]> {
  return db.campaign.findMany({
    where: {
      OR: [
        { status: "running", startsAt: { lte: new Date() } },
        { awardingCount: { gt: 0 } },
        { status: "paused", endsAt: { lte: new Date() } },
        { status: "cancelled", waitingCount: { gt: 0 } },
        { withdrawnAt: { not: null }, OR: [{ awardedCount: { gt: 0 } }, { withdrawingCount: { gt: 0 } }] },
      ],
    },
    orderBy: { id: "asc" },
    select: OPEN_FIELDS,
  });
}
