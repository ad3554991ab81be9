import { ReceiptText } from "lucide-react";
import type { Metadata } from "next";
import Form from "next/form";
import { getTranslations } from "next-intl/server";
import { ChoiceLink } from "@/components/account/choice-link";
import { ExportLink } from "@/components/account/export-link";
import { PageTitle } from "@/components/account/page-title";
import { PeriodFields } from "@/components/account/period-fields";
import { StatementTable } from "@/components/account/statement-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { getFormats } from "@/i18n/get-formats";
import { requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { listStatement, STATEMENT_FILTERS } from "@/lib/players";
import { periodFields } from "../period-params";
import { type HistoryParams, historyHref, readHistoryParams } from "./history-params";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.statement");

  return { title: t("title") };
}

const LINES_PER_PAGE = 50;

export default async function HistoryPage({ searchParams }: { searchParams: Promise<HistoryParams> }) {
  const search = readHistoryParams(await searchParams);
  const { id, currency } = await requireActivePlayer(historyHref(search));
  const { lines, older, newer } = await listStatement(db(), { playerId: id, limit: LINES_PER_PAGE, ...search });
  const [t, tList, { zone }] = await Promise.all([
    getTranslations("pages.statement"),
    getTranslations("pages.list"),
    getFormats(),
  ]);
  const { filter, roundId } = search;
  const narrowed = withoutCursor(search);
  const isFiltered = historyHref(narrowed) !== historyHref({});

  return (
    <div className="grid gap-5">
      <PageTitle
        title={t("title")}
        lead={roundId === undefined ? t("lead", { zone }) : t("ofRound", { round: roundId })}
        actions={<ExportLink href={historyHref(narrowed, "/account/history/export")} />}
      />
      {roundId === undefined ? (
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
          <nav aria-label={tList("show")} className="flex flex-wrap gap-2">
            <ChoiceLink href={historyHref(withoutFilter(narrowed))} isCurrent={filter === undefined}>
              {t("all")}
            </ChoiceLink>
            {STATEMENT_FILTERS.map((each) => (
              <ChoiceLink key={each} href={historyHref({ ...narrowed, filter: each })} isCurrent={filter === each}>
                {t(`filter.${each}`)}
              </ChoiceLink>
            ))}
          </nav>
          <Form action="/account/history" key={historyHref(narrowed)} className="flex flex-wrap items-end gap-3">
            {filter === undefined ? null : <input type="hidden" name="show" value={filter} />}
            <PeriodFields {...periodFields(search)} />
            <SubmitButton variant="secondary">{tList("show")}</SubmitButton>
            {isFiltered ? (
              <ButtonLink href={historyHref({})} variant="ghost">
                {tList("clear")}
              </ButtonLink>
            ) : null}
          </Form>
        </div>
      ) : (
        <div>
          <ButtonLink href={historyHref({})} variant="secondary" size="sm">
            {t("showAll")}
          </ButtonLink>
        </div>
      )}
      {lines.length === 0 ? (
        <EmptyState
          icon={<ReceiptText aria-hidden="true" />}
          title={isFiltered ? t("noMatch") : t("none")}
          actions={<ButtonLink href="/">{tList("findGame")}</ButtonLink>}
        >
          {t("noneLead")}
        </EmptyState>
      ) : (
        <StatementTable
          lines={lines}
          currency={currency}
          roundHref={roundId === undefined ? (round) => historyHref({ roundId: round }) : null}
        />
      )}
      <nav aria-label={tList("pages")} className="flex justify-between gap-2">
        {newer === null ? (
          <span />
        ) : (
          <ButtonLink href={historyHref({ ...narrowed, after: newer })} variant="secondary" size="sm">
            {tList("newer")}
          </ButtonLink>
        )}
        {older === null ? null : (
          <ButtonLink href={historyHref({ ...narrowed, before: older })} variant="secondary" size="sm">
            {tList("older")}
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
