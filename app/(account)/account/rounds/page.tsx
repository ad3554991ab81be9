import { Dices } from "lucide-react";
import type { Metadata } from "next";
import Form from "next/form";
import { getTranslations } from "next-intl/server";
import { ExportLink } from "@/components/account/export-link";
import { PageTitle } from "@/components/account/page-title";
import { PeriodFields } from "@/components/account/period-fields";
import { RoundList } from "@/components/account/round-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { listPlayerRounds, listRoundGames, listRoundLegs, ROUND_OUTCOMES } from "@/lib/players";
import { periodFields } from "../period-params";
import { type RoundsParams, readRoundsParams, roundsHref } from "./rounds-params";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.rounds");

  return { title: t("title") };
}

const ROUNDS_PER_PAGE = 50;

export default async function RoundsPage({ searchParams }: { searchParams: Promise<RoundsParams> }) {
  const { after, ...filter } = readRoundsParams(await searchParams);
  const place = after === undefined ? {} : { after };
  const { id, currency } = await requireActivePlayer(roundsHref({ ...filter, ...place }));
  const [{ rounds, next }, games] = await Promise.all([
    listPlayerRounds(db(), { ...filter, ...place, playerId: id, limit: ROUNDS_PER_PAGE }),
    listRoundGames(db(), id),
  ]);
  const legs = await listRoundLegs(db(), { playerId: id, roundIds: rounds.map(({ roundId }) => roundId) });
  const [t, tList] = await Promise.all([getTranslations("pages.rounds"), getTranslations("pages.list")]);
  const isFiltered = roundsHref(filter) !== roundsHref({});

  return (
    <div className="grid gap-5">
      <PageTitle
        title={t("title")}
        lead={t("lead")}
        actions={<ExportLink href={roundsHref(filter, "/account/rounds/export")} />}
      />
      <Form action="/account/rounds" key={roundsHref(filter)} className="flex flex-wrap items-end gap-3">
        <PeriodFields {...periodFields(filter)} />
        <Select
          label={t("game")}
          name="game"
          defaultValue={filter.gameId ?? ""}
          fieldClassName="w-[calc(50%-0.375rem)] sm:w-52"
        >
          <option value="">{t("allGames")}</option>
          {games.map((game) => (
            <option key={game.id} value={game.id}>
              {game.name}
            </option>
          ))}
        </Select>
        <Select
          label={t("outcome")}
          name="outcome"
          defaultValue={filter.outcome ?? ""}
          fieldClassName="w-[calc(50%-0.375rem)] sm:w-40"
        >
          <option value="">{t("any")}</option>
          {ROUND_OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`outcomes.${outcome}`)}
            </option>
          ))}
        </Select>
        <SubmitButton variant="secondary">{tList("show")}</SubmitButton>
        {isFiltered ? (
          <ButtonLink href="/account/rounds" variant="ghost">
            {tList("clear")}
          </ButtonLink>
        ) : null}
      </Form>
      {rounds.length === 0 ? (
        <EmptyState
          icon={<Dices aria-hidden="true" />}
          title={isFiltered || after !== undefined ? t("noMatch") : t("none")}
          actions={<ButtonLink href="/">{tList("findGame")}</ButtonLink>}
        >
          {isFiltered ? t("noMatchLead") : t("noneLead")}
        </EmptyState>
      ) : (
        <RoundList rounds={rounds} legs={legs} currency={currency} />
      )}
      <nav aria-label={tList("pages")} className="flex justify-between gap-2">
        {after === undefined ? (
          <span />
        ) : (
          <ButtonLink href={roundsHref(filter)} variant="secondary" size="sm">
            {tList("newest")}
          </ButtonLink>
        )}
        {next === null ? null : (
          <ButtonLink href={roundsHref({ ...filter, after: next })} variant="secondary" size="sm">
            {tList("older")}
          </ButtonLink>
        )}
      </nav>
    </div>
  );
}
