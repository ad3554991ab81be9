import { ReceiptText } from "lucide-react";
import type { Metadata } from "next";
import Form from "next/form";
import { ChoiceLink } from "@/components/account/choice-link";
import { ExportLink } from "@/components/account/export-link";
import { PageTitle } from "@/components/account/page-title";
import { PeriodFields } from "@/components/account/period-fields";
import { StatementTable } from "@/components/account/statement-table";
import { FILTER_LABEL } from "@/components/account/statement-words";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { listStatement, STATEMENT_FILTERS } from "@/lib/players";
import { periodFields } from "../period-params";
import { type HistoryParams, historyHref, readHistoryParams } from "./history-params";

export const metadata: Metadata = { title: "Statement" };

const LINES_PER_PAGE = 50;

export default async function HistoryPage({ searchParams }: { searchParams: Promise<HistoryParams> }) {
  const search = readHistoryParams(await searchParams);
  const { id, currency } = await requireActivePlayer(historyHref(search));
  const { lines, older, newer } = await listStatement(db(), { playerId: id, limit: LINES_PER_PAGE, ...search });
  const { filter, roundId } = search;
  const narrowed = withoutCursor(search);
  const isFiltered = historyHref(narrowed) !== historyHref({});

  return (
    <div className="grid gap-5">
      <PageTitle
        title="Statement"
        lead={
          roundId === undefined ? "Every movement of your money. Times are UTC." : `Everything in round ${roundId}.`
        }
        actions={<ExportLink href={historyHref(narrowed, "/account/history/export")} />}
      />
      {roundId === undefined ? (
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
          <nav aria-label="Show" className="flex flex-wrap gap-2">
            <ChoiceLink href={historyHref(withoutFilter(narrowed))} isCurrent={filter === undefined}>
              All
            </ChoiceLink>
            {STATEMENT_FILTERS.map((each) => (
              <ChoiceLink key={each} href={historyHref({ ...narrowed, filter: each })} isCurrent={filter === each}>
                {FILTER_LABEL[each]}
              </ChoiceLink>
            ))}
          </nav>
          <Form action="/account/history" key={historyHref(narrowed)} className="flex flex-wrap items-end gap-3">
            {filter === undefined ? null : <input type="hidden" name="show" value={filter} />}
            <PeriodFields {...periodFields(search)} />
            <SubmitButton variant="secondary">Show</SubmitButton>
            {isFiltered ? (
              <ButtonLink href={historyHref({})} variant="ghost">
                Clear
              </ButtonLink>
            ) : null}
          </Form>
        </div>
      ) : (
        <div>
          <ButtonLink href={historyHref({})} variant="secondary" size="sm">
            Show all rounds
          </ButtonLink>
        </div>
      )}
      {lines.length === 0 ? (
        <EmptyState
          icon={<ReceiptText aria-hidden="true" />}
          title={isFiltered ? "Nothing matches" : "Nothing here yet"}
          actions={<ButtonLink href="/">Find a game</ButtonLink>}
        >
          Bets, wins and everything else that moves your balance will be listed here.
        </EmptyState>
      ) : (
        <StatementTable
          lines={lines}
          currency={currency}
          roundHref={roundId === undefined ? (round) => historyHref({ roundId: round }) : null}
        />
      )}
      <nav aria-label="Pages" className="flex justify-between gap-2">
        {newer === null ? (
          <span />
        ) : (
          <ButtonLink href={historyHref({ ...narrowed, after: newer })} variant="secondary" size="sm">
            Newer
          </ButtonLink>
        )}
        {older === null ? null : (
          <ButtonLink href={historyHref({ ...narrowed, before: older })} variant="secondary" size="sm">
            Older
          </ButtonLink>
        )}
      </nav>
    </div>
  );
}

function withoutCursor({ before: _before, after: _after, ...search }: ReturnType<typeof readHistoryParams>) {
  return search;
}

function withoutFilter({ filter: _, ...search }: ReturnType<typeof withoutCursor>) {
  return search;
}
