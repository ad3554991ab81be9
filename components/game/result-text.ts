import { formatCents } from "@/lib/money";

/** What play has brought, with its sign: `+2.40 USD`, `−3.10 USD`, `0.00 USD`. */
export function resultText(cents: bigint, currency: string): string {
  if (cents < 0n) return `−${formatCents(-cents, currency)}`;

  return `${cents > 0n ? "+" : ""}${formatCents(cents, currency)}`;
}
