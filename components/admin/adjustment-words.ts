import type { RequestStanding } from "@/lib/reports";
import type { AdjustmentCode } from "@/lib/wallet";

/** Kinds of money moved by hand, in the order a form offers them. */
export const ADJUSTMENT_WORDS = {
  goodwill: "Goodwill",
  correction: "Correction",
  bonus: "Bonus",
  cashier_deposit: "Cashier deposit",
  cashier_withdrawal: "Cashier withdrawal",
  chargeback: "Chargeback",
  other: "Other",
} as const satisfies Record<AdjustmentCode, string>;

/** Where a request for an adjustment stands. */
export const STANDING_WORDS = {
  waiting: "Waiting",
  approved: "Approved",
  rejected: "Rejected",
  expired: "Expired",
} as const satisfies Record<RequestStanding, string>;

/** A code as stored; one from a later release is shown as it is. */
export function adjustmentWords(code: string): string {
  return Object.entries(ADJUSTMENT_WORDS).find(([each]) => each === code)?.[1] ?? code;
}
