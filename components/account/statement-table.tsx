import Link from "next/link";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { formatCents } from "@/lib/money";
import type { StatementLine } from "@/lib/players";
import { SignedAmount } from "./signed-amount";
import { formatTime, LINE_LABEL } from "./statement-words";

/** A page of a statement. On phones the side columns fold into the first and the last. */
export function StatementTable({
  lines,
  currency,
  roundHref,
}: {
  lines: StatementLine[];
  currency: string;
  /** Leads to all of one round; null where the page shows just that. */
  roundHref: ((roundId: string) => string) | null;
}) {
  return (
    <Table caption="Statement, times in UTC">
      <Thead>
        <Tr>
          <Th className="hidden md:table-cell">Time (UTC)</Th>
          <Th>What</Th>
          {roundHref ? <Th className="hidden md:table-cell">Round</Th> : null}
          <Th isNumeric>Amount</Th>
          <Th isNumeric className="hidden lg:table-cell">
            Balance before
          </Th>
          <Th isNumeric className="hidden md:table-cell">
            Balance after
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {lines.map((line) => (
          <Line key={line.version.toString()} {...{ line, currency, roundHref }} />
        ))}
      </Tbody>
    </Table>
  );
}

function Line({
  line,
  currency,
  roundHref,
}: {
  line: StatementLine;
  currency: string;
  roundHref: ((roundId: string) => string) | null;
}) {
  const time = <time dateTime={line.createdAt.toISOString()}>{formatTime(line.createdAt)}</time>;
  const before = formatCents(line.balanceBeforeCents, currency);
  const balance = formatCents(line.balanceAfterCents, currency);
  const round =
    line.roundId === null || roundHref === null ? null : (
      <RoundLink roundId={line.roundId} href={roundHref(line.roundId)} />
    );

  return (
    <Tr>
      <Td className="hidden whitespace-nowrap text-muted tabular-nums md:table-cell">{time}</Td>
      <Td>
        <span className="font-semibold">{LINE_LABEL[line.kind]}</span>
        {line.gameName === null ? null : <span className="block text-muted">{line.gameName}</span>}
        <span className="block text-xs text-muted tabular-nums md:hidden">{time}</span>
        <span className="block text-xs md:hidden">{round}</span>
      </Td>
      {roundHref ? <Td className="hidden md:table-cell">{round}</Td> : null}
      <Td isNumeric>
        <SignedAmount cents={line.movedCents} currency={currency} className="font-semibold" />
        <span className="block text-xs text-muted md:hidden">
          <span className="sr-only">Balance before: </span>
          {before}
          <span aria-hidden="true"> → </span>
          <span className="sr-only">, after: </span>
          {balance}
        </span>
      </Td>
      <Td isNumeric className="hidden text-muted lg:table-cell">
        {before}
      </Td>
      <Td isNumeric className="hidden md:table-cell">
        {balance}
      </Td>
    </Tr>
  );
}

function RoundLink({ roundId, href }: { roundId: string; href: string }) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-6 max-w-40 items-center text-muted underline decoration-edge underline-offset-2 hover:text-ink"
    >
      <span className="sr-only">All of round </span>
      <span className="truncate">{roundId}</span>
    </Link>
  );
}
