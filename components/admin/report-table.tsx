import { Link } from "@/components/ui/link";
import type { ReportKind, ReportRow, ReportSort, Revenue } from "@/lib/reports";
import { SignedAmount } from "./amount";
import { Cell, type ColumnSort, DataTable, RowHead } from "./data-table";
import { amountText } from "./format";
import { REPORT_FIGURES, REPORT_KEY_WORDS } from "./report-words";

/** One page of a report, and what all its pages come to. */
export function ReportTable({
  kind,
  rows,
  total,
  label,
  sortOf,
  hrefOf,
}: {
  kind: ReportKind;
  rows: readonly ReportRow[];
  /** Null where the rows are of different currencies. */
  total: Revenue | null;
  label: string;
  sortOf: (sort: ReportSort) => ColumnSort;
  /** Where more is told of a row; null where there is nothing more, or the role may not go there. */
  hrefOf: (key: string) => string | null;
}) {
  return (
    <DataTable
      label={label}
      columns={[
        { name: REPORT_KEY_WORDS[kind], sort: sortOf("key") },
        ...REPORT_FIGURES.map(({ name, sort }) => ({ name, isNumeric: true, ...(sort && { sort: sortOf(sort) }) })),
        { name: "Rounds", isNumeric: true, sort: sortOf("rounds") },
        ...(kind === "player" ? [] : [{ name: "Active players", isNumeric: true }]),
        { name: "Given by hand", isNumeric: true },
        { name: "Taken by hand", isNumeric: true },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.key}>
          <RowHead className="max-w-[26ch] truncate whitespace-nowrap">
            <Name name={row.name} href={hrefOf(row.key)} />
          </RowHead>
          <FigureCells revenue={row} />
          {kind === "player" ? null : <Cell isNumeric>{row.activePlayers?.toLocaleString("en")}</Cell>}
          <HandCells revenue={row} />
        </tr>
      ))}
      {total ? (
        <tr className="font-bold [&>*]:sticky [&>*]:bottom-0 [&>*]:bg-raised">
          <RowHead className="font-bold whitespace-nowrap">Total of all rows</RowHead>
          <FigureCells revenue={total} />
          {kind === "player" ? null : <Cell />}
          <HandCells revenue={total} />
        </tr>
      ) : null}
    </DataTable>
  );
}

function Name({ name, href }: { name: string; href: string | null }) {
  if (!href) return name;

  return (
    <Link href={href} className="underline decoration-edge underline-offset-4 hover:decoration-brass">
      {name}
    </Link>
  );
}

function FigureCells({ revenue }: { revenue: Revenue }) {
  return (
    <>
      {REPORT_FIGURES.map(({ figure }) => (
        <Cell key={figure} isNumeric>
          {figure === "ggrCents" || figure === "ngrCents" ? (
            <SignedAmount cents={revenue[figure]} />
          ) : (
            amountText(revenue[figure])
          )}
        </Cell>
      ))}
      <Cell isNumeric>{revenue.roundCount.toLocaleString("en")}</Cell>
    </>
  );
}

function HandCells({ revenue }: { revenue: Revenue }) {
  return (
    <>
      <Cell isNumeric>{amountText(revenue.givenCents)}</Cell>
      <Cell isNumeric>{amountText(revenue.takenCents)}</Cell>
    </>
  );
}
