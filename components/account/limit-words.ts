import type { Formats } from "@/i18n/formats";
import type { Translator } from "@/i18n/translator";
import type { LimitKey, LimitUse, PlayerLimit } from "@/lib/players";

/** What limits are written with. */
export interface LimitTexts {
  t: Translator<"account.limit">;
  money: Formats["money"];
}

/** What a limit is called, such as `Loss in 7 days`. */
export function limitTitle({ kind, period }: LimitKey, { t }: LimitTexts): string {
  if (period === "session") return t("session");

  return t(kind === "loss" ? "loss" : "wager", { period: t(`period.${period}`) });
}

/** How much a limit allows, such as `50.00 EUR` or `1 h 30 min`. */
export function limitText(limit: PlayerLimit, currency: string, { t, money }: LimitTexts): string {
  return limit.kind === "session" ? minutesText(limit.minutes, t) : money(limit.amountCents, currency);
}

/** What is typed into the form to get this limit. */
export function limitValue(limit: PlayerLimit): string {
  if (limit.kind === "session") return String(limit.minutes);

  return `${limit.amountCents / 100n}.${String(limit.amountCents % 100n).padStart(2, "0")}`;
}

/** How far a limit is used, and in words. A gain uses nothing of a loss limit. */
export function limitUsed(
  limit: PlayerLimit,
  use: LimitUse,
  currency: string,
  { t, money }: LimitTexts,
): { share: number; text: string } {
  if (limit.kind === "session") {
    return {
      share: Math.min(1, use.playedMinutes / limit.minutes),
      text: t("played", { played: minutesText(use.playedMinutes, t), limit: minutesText(limit.minutes, t) }),
    };
  }
  const counted = limit.kind === "loss" ? use.lossCents[limit.period] : use.wagerCents[limit.period];
  const used = counted > 0n ? counted : 0n;
  const isUp = used >= limit.amountCents;

  return {
    share: isUp ? 1 : Number((used * 1000n) / limit.amountCents) / 1000,
    text: t("used", { used: money(used, currency), limit: money(limit.amountCents, currency) }),
  };
}

const KNOWN = [
  ...(["LIMIT_INVALID", "MINUTES_INVALID", "TOO_EARLY", "NOTHING_PENDING"] as const),
  ...(["LIMIT_UNKNOWN", "EXCLUSION_STANDS", "SIGNED_OUT"] as const),
] as const;

/** Why it did not work, in the player's words. */
export function limitRefusal(code: string, t: Translator<"account.limitRefusal">): string {
  return t(KNOWN.find((each) => each === code) ?? "UNEXPECTED");
}

function minutesText(total: number, t: LimitTexts["t"]): string {
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  if (hours === 0) return t("minutes", { minutes });

  return minutes === 0 ? t("hours", { hours }) : t("hoursAndMinutes", { hours, minutes });
}
