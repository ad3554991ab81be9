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
