/** What a cell of a CSV file may hold: text, an amount in cents, a moment, a count, or nothing. */
export type CsvCell = string | bigint | Date | number | null;

// A spreadsheet takes text that begins so for a formula, and would run what a stranger wrote.
const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Writes one line of a CSV file (RFC 4180), its line break included.
 *
 * Text that a spreadsheet would take for a formula gets an apostrophe in front. Amounts are
 * written as `-12.34`, moments as ISO 8601 in UTC: neither can be anything else, so they stay
 * numbers and dates in the spreadsheet.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map((cell) => quoted(toText(cell))).join(",")}\r\n`;
}

function toText(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "bigint") return decimal(cell);
  if (cell instanceof Date) return cell.toISOString();

  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

function decimal(cents: bigint): string {
  const absolute = cents < 0n ? -cents : cents;

  return `${cents < 0n ? "-" : ""}${absolute / 100n}.${String(absolute % 100n).padStart(2, "0")}`;
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
