import { ReceiptText } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { StatementTable } from "@/components/account/statement-table";
import { FILTER_LABEL } from "@/components/account/statement-words";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { listStatement, STATEMENT_FILTERS } from "@/lib/players";
import { type HistoryParams, historyHref, readHistoryParams } from "./history-params";

export const metadata: Metadata = { title: "Transaction history" };

const LINES_PER_PAGE = 50;

export default async function HistoryPage({ searchParams }: { searchParams: Promise<HistoryParams> }) {
  const search = readHistoryParams(await searchParams);
  const { id, currency } = await requirePlayer(historyHref(search));
  const { lines, older, newer } = await listStatement(db(), { playerId: id, limit: LINES_PER_PAGE, ...search });
  const { filter, roundId } = search;

  return (
    <div className="grid gap-5">
      <div className="grid gap-1">
        <h1 className="font-display text-2xl font-extrabold tracking-tight sm:text-3xl">Transaction history</h1>
        <p className="text-sm text-muted">
          {roundId === undefined ? "Every movement of your money. Times are UTC." : `Everything in round ${roundId}.`}
        </p>
      </div>
      {roundId === undefined ? (
        <nav aria-label="Show" className="flex flex-wrap gap-2">
          <FilterLink href={historyHref({})} isCurrent={filter === undefined}>
            All
          </FilterLink>
          {STATEMENT_FILTERS.map((each) => (
            <FilterLink key={each} href={historyHref({ filter: each })} isCurrent={filter === each}>
              {FILTER_LABEL[each]}
            </FilterLink>
          ))}
        </nav>
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
          title={filter === undefined && roundId === undefined ? "Nothing here yet" : "Nothing of this kind yet"}
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
          <ButtonLink href={historyHref({ ...withoutCursor(search), after: newer })} variant="secondary" size="sm">
            Newer
          </ButtonLink>
        )}
        {older === null ? null : (
          <ButtonLink href={historyHref({ ...withoutCursor(search), before: older })} variant="secondary" size="sm">
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

function FilterLink({ href, isCurrent, children }: { href: string; isCurrent: boolean; children: string }) {
  return (
    <Link
      href={href}
      aria-current={isCurrent ? "true" : undefined}
      className="inline-flex min-h-11 items-center rounded-full border border-edge px-4 text-sm font-semibold hover:border-brass aria-[current=true]:border-brass aria-[current=true]:bg-brass aria-[current=true]:text-on-brass sm:min-h-9"
    >
      {children}
    </Link>
  );
}
