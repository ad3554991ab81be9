import type { Formats } from "@/i18n/formats";

/** What play has brought, with its sign: `+2.40 USD`, `−3.10 USD`, `0.00 USD`. */
export function resultText(cents: bigint, currency: string, money: Formats["money"]): string {
  if (cents < 0n) return withSign("−", money(-cents, currency));

  return cents > 0n ? withSign("+", money(cents, currency)) : money(cents, currency);
}

/** Inside of the mark that keeps an amount's direction, where there is one. */
function withSign(sign: string, amount: string): string {
  return amount.startsWith("\u2066") ? `\u2066${sign}${amount.slice(1)}` : `${sign}${amount}`;
}
