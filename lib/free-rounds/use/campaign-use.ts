import type { Db } from "@/lib/db";

/** What was played of a campaign's free rounds and what it cost, by our own ledger. */
export interface CampaignUse {
  /** Rounds of all grants that were awarded. */
  awardedRounds: number;
  playedRounds: number;
  /** Wins paid: what the campaign cost. */
  wonCents: bigint;
  /** Rounds nobody can play any more: their grant has expired or was taken back. */
  lostRounds: number;
  /** Grants of which at least one round was played. */
  usedGrants: number;
  /** Grants whose figures may include those of another grant of the same player and game. */
  sharedGrants: number;
  /** Up to when calls have been counted. */
  countedTo: Date | null;
  /** Each day on which something was played, the first one first. */
  days: CampaignUseDay[];
}

/** One day, UTC. */
export interface CampaignUseDay {
  day: Date;
  playedRounds: number;
  wonCents: bigint;
}

/** Consumption and cost of a campaign. */
export async function getCampaignUse(db: Db, campaignId: string, now = new Date()): Promise<CampaignUse> {
  const [sums] = await db.$queryRaw<
    [Record<"awarded" | "played" | "lost" | "used" | "shared", number> & { won: bigint; counted: Date | null }]
  >`
    SELECT coalesce(sum(g.rounds), 0)::integer AS awarded,
      coalesce(sum(u.played_count), 0)::integer AS played,
      coalesce(sum(u.won_cents), 0)::bigint AS won,
      coalesce(sum(g.rounds - least(g.rounds, coalesce(u.played_count, 0)))
        FILTER (WHERE g.status = 'deleted' OR g.expires_at <= ${now}), 0)::integer AS lost,
      count(*) FILTER (WHERE u.played_count > 0)::integer AS used,
      count(*) FILTER (WHERE u.is_shared)::integer AS shared,
      (SELECT counted_to FROM free_rounds_use_counts) AS counted
    FROM free_rounds_grants g LEFT JOIN free_rounds_uses u ON u.grant_id = g.id
    WHERE g.campaign_id = ${campaignId}::uuid AND g.status IN ('granted', 'deleted')`;
  const days = await db.$queryRaw<CampaignUseDay[]>`
    SELECT d.day, sum(d.played_count)::integer AS "playedRounds", sum(d.won_cents)::bigint AS "wonCents"
    FROM free_rounds_grants g JOIN free_rounds_use_days d ON d.grant_id = g.id
    WHERE g.campaign_id = ${campaignId}::uuid
    GROUP BY d.day ORDER BY d.day`;

  return {
    awardedRounds: sums.awarded,
    playedRounds: sums.played,
    wonCents: sums.won,
    lostRounds: sums.lost,
    usedGrants: sums.used,
    sharedGrants: sums.shared,
    // Before the first count it lies at the beginning of time.
    countedTo: sums.counted && sums.counted.getTime() > 0 ? sums.counted : null,
    days,
  };
}
