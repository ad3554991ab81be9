import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { useFormats } from "@/i18n/use-formats";
import type { StatementLine } from "@/lib/players";
import { Arrow } from "./arrow";
import { SignedAmount } from "./signed-amount";

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
  const t = useTranslations("pages.statement");
  const tList = useTranslations("pages.list");
  const { zone } = useFormats();

  return (
    <Table caption={t("caption", { zone })}>
      <Thead>
        <Tr>
          <Th className="hidden md:table-cell">{tList("time", { zone })}</Th>
          <Th>{t("what")}</Th>
          {roundHref ? <Th className="hidden md:table-cell">{t("round")}</Th> : null}
          <Th isNumeric>{t("amount")}</Th>
          <Th isNumeric className="hidden lg:table-cell">
            {t("before")}
          </Th>
          <Th isNumeric className="hidden md:table-cell">
            {t("after")}
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
  const t = useTranslations("pages.statement");
  const formats = useFormats();
  const time = <time dateTime={line.createdAt.toISOString()}>{formats.time(line.createdAt)}</time>;
  const before = formats.money(line.balanceBeforeCents, currency);
  const balance = formats.money(line.balanceAfterCents, currency);
  const round =
    line.roundId === null || roundHref === null ? null : (
      <RoundLink roundId={line.roundId} href={roundHref(line.roundId)} />
    );

  return (
    <Tr>
      <Td className="hidden whitespace-nowrap text-muted tabular-nums md:table-cell">{time}</Td>
      <Td>
        <span className="font-semibold">{t(`line.${line.kind}`)}</span>
        {line.gameName === null ? null : <span className="block text-muted">{line.gameName}</span>}
        <span className="block text-xs text-muted tabular-nums md:hidden">{time}</span>
        <span className="block text-xs md:hidden">{round}</span>
      </Td>
      {roundHref ? <Td className="hidden md:table-cell">{round}</Td> : null}
      <Td isNumeric>
        <SignedAmount cents={line.movedCents} currency={currency} className="font-semibold" />
        <span className="block text-xs text-muted md:hidden">
          <span className="sr-only">{t("beforeSpoken")} </span>
          {before}
          <Arrow />
          <span className="sr-only">{t("afterSpoken")} </span>
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
  const t = useTranslations("pages.statement");

  return (
    <Link
      href={href}
      className="inline-flex min-h-6 max-w-40 items-center text-muted underline decoration-edge underline-offset-2 hover:text-ink"
    >
      <span className="sr-only">{t("allOfRound")} </span>
      <bdi dir="ltr" className="truncate">
        {roundId}
      </bdi>
    </Link>
  );
}
