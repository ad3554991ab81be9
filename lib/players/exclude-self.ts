import { type Db, inTransaction } from "@/lib/db";
import { type Result, refused } from "@/lib/result";
import { type ExclusionRefusal, excludePlayer } from "./exclude-player";
import type { Exclusion, ExclusionKind } from "./exclusion";
import { findExclusion } from "./find-exclusion";
import { lockPlayer } from "./lock-player";
import { PLAYER_ACTOR } from "./note-change";
import { addDays } from "./period";

/** How long a player may stay out of play by a press of their own. */
export const BREAKS = [
  "time_out_24_hours",
  "time_out_1_week",
  "time_out_1_month",
  "time_out_6_weeks",
  "self_exclusion_6_months",
  "self_exclusion_1_year",
  "self_exclusion_2_years",
  "self_exclusion_5_years",
] as const;

/** One of `BREAKS`. */
export type Break = (typeof BREAKS)[number];

const END_OF = {
  time_out_24_hours: (now) => addDays(now, 1),
  time_out_1_week: (now) => addDays(now, 7),
  time_out_1_month: (now) => addMonths(now, 1),
  time_out_6_weeks: (now) => addDays(now, 42),
  self_exclusion_6_months: (now) => addMonths(now, 6),
  self_exclusion_1_year: (now) => addMonths(now, 12),
  self_exclusion_2_years: (now) => addMonths(now, 24),
  self_exclusion_5_years: (now) => addMonths(now, 60),
} as const satisfies Record<Break, (now: Date) => Date>;

/** Whether a break is a time-out or a self-exclusion. */
export function breakKind(wish: Break): ExclusionKind {
  return wish.startsWith("time_out") ? "time_out" : "self_exclusion";
}

/**
 * Keeps players out of play for money by their own wish. Nobody can take it back: a break
 * that stands is only ever lengthened here, a time-out too.
 *
 * @returns The exclusion; refused as EXCLUSION_STANDS when a longer or firmer one is in force.
 *
 * Source: LCCP 3.3.4 (24 hours, a week, a month, up to 6 weeks), 3.5.3 (6 months or more).
 */
export async function excludeSelf(
  db: Db,
  { playerId, wish }: { playerId: string; wish: Break },
): Promise<Result<Exclusion, ExclusionRefusal>> {
  const kind = breakKind(wish);

  return inTransaction(db, async (tx) => {
    if (!(await lockPlayer(tx, playerId))) return refused("PLAYER_UNKNOWN");
    const until = END_OF[wish](new Date());
    const standing = await findExclusion(tx, playerId);
    if (standing && standing.until > until) return refused("EXCLUSION_STANDS");

    return excludePlayer(tx, { playerId, kind, until, reason: "Own wish", actor: PLAYER_ACTOR });
  });
}

/** The same day of a later month; what that month lacks ends on its last day. */
function addMonths(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(date.getUTCDate(), lastDay));

  return later;
}
