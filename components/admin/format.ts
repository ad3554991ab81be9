import { formatCents } from "@/lib/money";

// A true minus is as wide as a plus, so that columns of signed amounts line up.
const MINUS = "−";

/** An amount without its currency, for columns that name it in their head. */
export function amountText(cents: bigint): string {
  return formatCents(cents, "").trimEnd().replace("-", MINUS);
}

/** The same with its sign always written: the sign says what colour alone must not. */
export function signedText(cents: bigint): string {
  return cents > 0n ? `+${amountText(cents)}` : amountText(cents);
}

/** A signed amount with its currency. */
export function signedMoneyText(cents: bigint, currency: string): string {
  return `${signedText(cents)} ${currency}`;
}

/** A moment to the second, UTC: `2026-11-24 10:15:00`. */
export function utcText(at: Date): string {
  return at.toISOString().slice(0, 19).replace("T", " ");
}

/** A day, UTC: `2026-11-24`. */
export function dayText(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** How long something took, in milliseconds, as exact as a person compares. */
export function millisecondsText(ms: number): string {
  return ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString("en");
}

/** How far our clock is ahead of another (or behind: negative), to the second: `+0 s`. */
export function skewText(skewMs: number | null): string {
  if (skewMs === null) return "–";
  const seconds = Math.round(skewMs / 1_000);

  return `${seconds < 0 ? MINUS : "+"}${Math.abs(seconds).toLocaleString("en")} s`;
}
