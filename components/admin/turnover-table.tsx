import type { CurrencyOverview } from "@/lib/reports";
import { SignedAmount } from "./amount";
import { Cell, DataTable, RowHead } from "./data-table";
import { amountText } from "./format";

const PERIODS = [
  { name: "Today", key: "today" },
  { name: "Last 7 days", key: "week" },
  { name: "Last 30 days", key: "month" },
] as const;

/** Bets, wins and what is left of them, over three periods that all end today. */
export function TurnoverTable({ books }: { books: CurrencyOverview }) {
  const { currency } = books;

  return (
    <DataTable
      label={`Bets, wins and GGR in ${currency}`}
      columns={[
        { name: "Period" },
        { name: `Bets (${currency})`, isNumeric: true },
        { name: `Wins (${currency})`, isNumeric: true },
        { name: `GGR (${currency})`, isNumeric: true },
        { name: `Free-rounds cost (${currency})`, isNumeric: true },
      ]}
    >
      {PERIODS.map(({ name, key }) => {
        const { betCents, winCents, ggrCents, freeRoundsCents } = books[key];
        return (
          <tr key={key}>
            <RowHead className="whitespace-nowrap">{name}</RowHead>
            <Cell isNumeric>{amountText(betCents)}</Cell>
            <Cell isNumeric>{amountText(winCents)}</Cell>
            <Cell isNumeric className="font-bold">
              <SignedAmount cents={ggrCents} />
            </Cell>
            <Cell isNumeric>{amountText(freeRoundsCents)}</Cell>
          </tr>
        );
      })}
    </DataTable>
  );
}
