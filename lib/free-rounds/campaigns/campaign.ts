import type { Prisma } from "@/lib/db";

/** Where a campaign stands. */
export type CampaignStatus = "draft" | "running" | "paused" | "finished" | "cancelled";

/** Where one recipient stands. */
export const RECIPIENT_STATES = [
  "refused",
  "waiting",
  "awarding",
  "awarded",
  "failed",
  "skipped",
  "withdrawing",
  "withdrawn",
  "kept",
] as const;

/** One of `RECIPIENT_STATES`. */
export type RecipientState = (typeof RECIPIENT_STATES)[number];

/** A campaign of free rounds, as pages show it. */
export interface Campaign {
  id: string;
  name: string;
  gameId: string;
  gameName: string;
  currency: string;
  rounds: number;
  betLevel: number;
  validDays: number;
  /** The cap, however it was given: awards at most; null without one. */
  maxAwards: number | null;
  startsAt: Date;
  endsAt: Date | null;
  reason: string;
  /** How the recipients were chosen; false: by a list. */
  isSegment: boolean;
  /** All recipients have been handed over. */
  isFilled: boolean;
  status: CampaignStatus;
  /** Why the job paused it; null when a person did. */
  pauseCause: string | null;
  /** The job waits until then, because of `heldCause`. */
  heldUntil: Date | null;
  heldCause: string | null;
  createdBy: string;
  createdAt: Date;
  startedBy: string | null;
  startedAt: Date | null;
  endedAt: Date | null;
  /** Who took back what was not played, and when that was asked for. */
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
  /** Recipients in each state. */
  counts: Readonly<Record<RecipientState, number>>;
}

/** What a query must select for `toCampaign`. */
export const CAMPAIGN_FIELDS = {
  id: true,
  name: true,
  gameId: true,
  currency: true,
  rounds: true,
  betLevel: true,
  validDays: true,
  maxAwards: true,
  maxRounds: true,
  startsAt: true,
  endsAt: true,
  reason: true,
  segment: true,
  isFilled: true,
  status: true,
  pauseCause: true,
  heldUntil: true,
  heldCause: true,
  createdBy: true,
  createdAt: true,
  startedBy: true,
  startedAt: true,
  endedAt: true,
  withdrawnBy: true,
  withdrawnAt: true,
  refusedCount: true,
  waitingCount: true,
  awardingCount: true,
  awardedCount: true,
  failedCount: true,
  skippedCount: true,
  withdrawingCount: true,
  withdrawnCount: true,
  keptCount: true,
  game: { select: { name: true } },
} as const satisfies Prisma.CampaignSelect;

type CampaignRow = Prisma.CampaignGetPayload<{ select: typeof CAMPAIGN_FIELDS }>;

/** Flattens a stored campaign. */
export function toCampaign({ game, segment, maxAwards, maxRounds, ...row }: CampaignRow): Campaign {
  const { refusedCount, waitingCount, awardingCount, awardedCount, failedCount, skippedCount, ...rest } = row;
  const { withdrawingCount, withdrawnCount, keptCount, ...fields } = rest;
  const caps = [maxAwards, maxRounds === null ? null : Math.floor(maxRounds / row.rounds)];
  const given = caps.filter((cap) => cap !== null);

  return {
    ...fields,
    gameName: game.name,
    isSegment: segment !== null,
    maxAwards: given.length > 0 ? Math.min(...given) : null,
    counts: {
      refused: refusedCount,
      waiting: waitingCount,
      awarding: awardingCount,
      awarded: awardedCount,
      failed: failedCount,
      skipped: skippedCount,
      withdrawing: withdrawingCount,
      withdrawn: withdrawnCount,
      kept: keptCount,
    },
  };
}

/** How many recipients may still be awarded: those in line, as far as the cap reaches. */
export function awardsLeft({ counts, maxAwards }: Pick<Campaign, "counts" | "maxAwards">): number {
  const { awarding, awarded, withdrawing, withdrawn, kept } = counts;
  const room = maxAwards === null ? counts.waiting : maxAwards - awarding - awarded - withdrawing - withdrawn - kept;

  return awarding + Math.max(0, Math.min(counts.waiting, room));
}
