import { dayText } from "@/components/admin/format";
import {
  RANGE_WORDS,
  REPORT_FIGURES,
  REPORT_KEY_WORDS,
  REPORT_KIND_WORDS,
  REPORT_RULE,
} from "@/components/admin/report-words";
import { type CsvCell, csvLine } from "@/lib/csv";
import { formatCents } from "@/lib/money";
import type { PdfTable } from "@/lib/pdf";
import { daysAfter, type ReportKind, type ReportRow, type Revenue } from "@/lib/reports";
import type { ReportChoice } from "../report-params";

/** What a file of a report says of itself. */
export interface ReportHead {
  readonly choice: Pick<ReportChoice, "kind" | "range" | "currency">;
  readonly period: { readonly from: Date; readonly to: Date };
  /** When it was made, and by whom. */
  readonly madeAt: Date;
  readonly madeBy: string;
}

/** The first line of the CSV file. */
export function csvHead(kind: ReportKind): string {
  const id = kind === "player" || kind === "game" || kind === "studio" ? ["Id"] : [];

  return csvLine([
    ...["From", "To", "Currency", REPORT_KEY_WORDS[kind], ...id],
    ...REPORT_FIGURES.map(({ name }) => name),
    ...["Rounds", ...(kind === "player" ? [] : ["Active players"]), "Given by hand", "Taken by hand"],
  ]);
}

/** One row of the CSV file; the period and currency stand in each, so that files can be put together. */
export function csvRow(row: ReportRow, { choice, period }: Pick<ReportHead, "choice" | "period">): string {
  const { kind, currency } = choice;
  const name: CsvCell[] = kind === "player" || kind === "game" || kind === "studio" ? [row.name, row.key] : [row.name];

  return csvLine([
    ...[dayText(period.from), dayText(daysAfter(period.to, -1))],
    ...[kind === "currency" ? row.key : (currency ?? null), ...name],
    ...REPORT_FIGURES.map(({ figure }) => row[figure]),
    Number(row.roundCount),
    ...(row.activePlayers === null ? [] : [Number(row.activePlayers)]),
    ...[row.givenCents, row.takenCents],
  ]);
}

/** The document of a report. */
export function reportPdf(
  { choice, period, madeAt, madeBy }: ReportHead,
  { rows, rowCount, total }: { rows: readonly ReportRow[]; rowCount: number; total: Revenue | null },
): PdfTable {
  const { kind, range, currency } = choice;
  const hasPlayers = kind !== "player";
  const figuresOf = (revenue: Revenue, activePlayers: bigint | null) => [
    ...REPORT_FIGURES.map(({ figure }) => amount(revenue[figure])),
    revenue.roundCount.toLocaleString("en"),
    ...(hasPlayers ? [activePlayers?.toLocaleString("en") ?? ""] : []),
    ...[amount(revenue.givenCents), amount(revenue.takenCents)],
  ];
  const made = `${madeAt.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const first =
    rows.length < rowCount ? [`Only the first ${rows.length} of ${rowCount} rows: the CSV file has all.`] : [];

  return {
    title: `Revenue ${REPORT_KIND_WORDS[kind].toLowerCase()}`,
    lines: [
      `${RANGE_WORDS[range]}: ${periodText(period)} (UTC)`,
      kind === "currency" ? "All currencies, each by itself" : `Currency: ${currency}`,
      `Made ${made} by ${madeBy}`,
    ],
    columns: [
      { name: REPORT_KEY_WORDS[kind] },
      ...REPORT_FIGURES.map(({ name }) => ({ name, isNumeric: true })),
      ...["Rounds", ...(hasPlayers ? ["Active players"] : []), "Given", "Taken"].map((name) => ({
        name,
        isNumeric: true,
      })),
    ],
    rows: rows.map((row) => [row.name, ...figuresOf(row, row.activePlayers)]),
    total: total ? [`Total of ${rowCount.toLocaleString("en")} rows`, ...figuresOf(total, null)] : undefined,
    notes: [...first, REPORT_RULE],
  };
}

function periodText({ from, to }: ReportHead["period"]): string {
  const [first, last] = [dayText(from), dayText(daysAfter(to, -1))];
  if (from.getTime() === 0) return `up to ${last}`;

  return first === last ? first : `${first} to ${last}`;
}

function amount(cents: bigint): string {
  return formatCents(cents, "").trimEnd();
}
