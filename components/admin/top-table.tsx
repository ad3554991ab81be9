import { Link } from "@/components/ui/link";
import type { ReportRow } from "@/lib/reports";
import { SignedAmount } from "./amount";
import { Cell, DataTable, RowHead } from "./data-table";
import { amountText } from "./format";

/** The games or studios with the most turnover. */
export function TopTable({
  label,
  first,
  rows,
  currency,
  hrefOf,
}: {
  label: string;
  /** The head of the first column. */
  first: string;
  rows: readonly ReportRow[];
  currency: string;
  /** Where more is told of one; null where the role may not go there. */
  hrefOf: ((key: string) => string) | null;
}) {
  return (
    <DataTable
      label={label}
      columns={[
        { name: first },
        { name: `Turnover (${currency})`, isNumeric: true },
        { name: "GGR", isNumeric: true },
        { name: "Rounds", isNumeric: true },
      ]}
    >
      {rows.map(({ key, name, turnoverCents, ggrCents, roundCount }) => (
        <tr key={key}>
          <RowHead className="max-w-[22ch] truncate">
            {hrefOf ? (
              <Link href={hrefOf(key)} className="underline decoration-edge underline-offset-4 hover:decoration-brass">
                {name}
              </Link>
            ) : (
              name
            )}
          </RowHead>
          <Cell isNumeric>{amountText(turnoverCents)}</Cell>
          <Cell isNumeric>
            <SignedAmount cents={ggrCents} />
          </Cell>
          <Cell isNumeric>{roundCount.toLocaleString("en")}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
