import { formatCents } from "@/lib/money";
import type { Break, LimitKey, LimitUse, PlayerLimit } from "@/lib/players";

const PERIOD = { day: "24 hours", week: "7 days", month: "30 days" } as const;

/** What a limit is called, such as `Loss in 7 days`. */
export function limitTitle({ kind, period }: LimitKey): string {
  if (period === "session") return "Length of a session";

  return `${kind === "loss" ? "Loss" : "Stakes"} in ${PERIOD[period]}`;
}

/** How much a limit allows, such as `50.00 EUR` or `1 h 30 min`. */
export function limitText(limit: PlayerLimit, currency: string): string {
  return limit.kind === "session" ? minutesText(limit.minutes) : formatCents(limit.amountCents, currency);
}

/** What is typed into the form to get this limit. */
export function limitValue(limit: PlayerLimit): string {
  if (limit.kind === "session") return String(limit.minutes);

  return `${limit.amountCents / 100n}.${String(limit.amountCents % 100n).padStart(2, "0")}`;
}

/** How far a limit is used, and in words. A gain uses nothing of a loss limit. */
export function limitUsed(limit: PlayerLimit, use: LimitUse, currency: string): { share: number; text: string } {
  if (limit.kind === "session") {
    return {
      share: Math.min(1, use.playedMinutes / limit.minutes),
      text: `${minutesText(use.playedMinutes)} of ${minutesText(limit.minutes)} played without a pause`,
    };
  }
  const counted = limit.kind === "loss" ? use.lossCents[limit.period] : use.wagerCents[limit.period];
  const used = counted > 0n ? counted : 0n;
  const isUp = used >= limit.amountCents;

  return {
    share: isUp ? 1 : Number((used * 1000n) / limit.amountCents) / 1000,
    text: `${formatCents(used, currency)} of ${formatCents(limit.amountCents, currency)} used`,
  };
}

/** How long a break is. */
export const BREAK_LENGTH = {
  time_out_24_hours: "24 hours",
  time_out_1_week: "1 week",
  time_out_1_month: "1 month",
  time_out_6_weeks: "6 weeks",
  self_exclusion_6_months: "6 months",
  self_exclusion_1_year: "1 year",
  self_exclusion_2_years: "2 years",
  self_exclusion_5_years: "5 years",
} as const satisfies Record<Break, string>;

const REFUSALS: Record<string, string> = {
  LIMIT_INVALID: "That is not an amount. Type a number such as 50 or 12.50.",
  MINUTES_INVALID: "Type whole minutes, from 1 to 1440.",
  TOO_EARLY: "It is not time yet: a day must pass before a looser limit can be confirmed.",
  NOTHING_PENDING: "That change was settled meanwhile. Reload the page.",
  LIMIT_UNKNOWN: "That limit has ended meanwhile. Reload the page.",
  EXCLUSION_STANDS: "A longer break is already in force. It cannot be shortened.",
  SIGNED_OUT: "You are signed out. Sign in and try again.",
};

/** Why it did not work, in the player's words. */
export function limitRefusal(code: string): string {
  return (
    (Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined) ??
    "Something went wrong on our side. Please try again."
  );
}

function minutesText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;

  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
