/** Money is a `bigint` of minor units ("cents", 100 to one of any currency) in code and in tables. */

const AMOUNT_CENTS_PATTERN = /^\d{1,15}$/;
const AMOUNT_PATTERN = /^(-?)(\d{1,12})(?:[.,](\d{1,2}))?$/;

/**
 * Reads an amount of cents from the wire.
 *
 * @returns The amount, or null unless the text is 1 to 15 digits and nothing else.
 *
 * Source: wallet certification, rule 5.
 */
export function parseCents(text: string): bigint | null {
  return AMOUNT_CENTS_PATTERN.test(text) ? BigInt(text) : null;
}

/**
 * Reads what a person typed, such as `12`, `-3.5` or `12,50`.
 *
 * @returns Cents, or null when it is not an amount with at most two decimals.
 */
export function parseAmount(text: string): bigint | null {
  const match = AMOUNT_PATTERN.exec(text.trim());
  if (!match) return null;

  const [, sign, units = "0", decimals = ""] = match;
  const cents = BigInt(units) * 100n + BigInt(decimals.padEnd(2, "0"));

  return sign === "-" ? -cents : cents;
}

/**
 * Shows cents to a person, such as `1,234.50 USD`; the code follows the number, so that
 * no two currencies can be mistaken for each other.
 *
 * @param locale Decides separators; default `en`.
 */
export function formatCents(cents: bigint, currency: string, locale = "en"): string {
  // Intl formats decimal strings exactly; a Number would lose cents above 2^53.
  const absolute = cents < 0n ? -cents : cents;
  const decimal = `${cents < 0n ? "-" : ""}${absolute / 100n}.${String(absolute % 100n).padStart(2, "0")}`;
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

  return `${number.format(decimal as Intl.StringNumericLiteral)} ${currency}`;
}
