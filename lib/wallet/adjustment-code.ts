/** What kind of money an adjustment moves. */
export const ADJUSTMENT_CODES = [
  "goodwill",
  "correction",
  "bonus",
  "cashier_deposit",
  "cashier_withdrawal",
  "chargeback",
  "other",
] as const;

/** One of `ADJUSTMENT_CODES`. */
export type AdjustmentCode = (typeof ADJUSTMENT_CODES)[number];

/** Which way the money of a code moves; those left out move either way. */
const SIGN: Partial<Record<AdjustmentCode, "gives" | "takes">> = {
  cashier_deposit: "gives",
  cashier_withdrawal: "takes",
  chargeback: "takes",
};

/** Whether an amount of this sign can be of this kind: a deposit never takes. */
export function codeFits(code: AdjustmentCode, amountCents: bigint): boolean {
  const sign = SIGN[code];

  return sign === undefined || (sign === "gives") === amountCents > 0n;
}
