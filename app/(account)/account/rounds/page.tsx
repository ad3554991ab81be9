import { Dices } from "lucide-react";
import type { Metadata } from "next";
import Form from "next/form";
import { ExportLink } from "@/components/account/export-link";
import { PageTitle } from "@/components/account/page-title";
import { PeriodFields } from "@/components/account/period-fields";
import { RoundList } from "@/components/account/round-list";
import { OUTCOME_LABEL } from "@/components/account/round-words";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { listPlayerRounds, listRoundGames, listRoundLegs, ROUND_OUTCOMES } from "@/lib/players";
import { periodFields } from "../period-params";
import { type RoundsParams, readRoundsParams, roundsHref } from "./rounds-params";

export const metadata: Metadata = { title: "Rounds" };

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
  const isFiltered = roundsHref(filter) !== roundsHref({});

  return (
    <div className="grid gap-5">
      <PageTitle
        title="Rounds"
        lead="Every round you played, by the time it last moved. Open one to see its bets, wins and corrections."
        actions={<ExportLink href={roundsHref(filter, "/account/rounds/export")} />}
      />
      <Form action="/account/rounds" key={roundsHref(filter)} className="flex flex-wrap items-end gap-3">
        <PeriodFields {...periodFields(filter)} />
        <Select
          label="Game"
          name="game"
          defaultValue={filter.gameId ?? ""}
          fieldClassName="w-[calc(50%-0.375rem)] sm:w-52"
        >
          <option value="">All games</option>
          {games.map((game) => (
            <option key={game.id} value={game.id}>
              {game.name}
            </option>
          ))}
        </Select>
        <Select
          label="Outcome"
          name="outcome"
          defaultValue={filter.outcome ?? ""}
          fieldClassName="w-[calc(50%-0.375rem)] sm:w-40"
        >
          <option value="">Any</option>
          {ROUND_OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {OUTCOME_LABEL[outcome]}
            </option>
          ))}
        </Select>
        <SubmitButton variant="secondary">Show</SubmitButton>
        {isFiltered ? (
          <ButtonLink href="/account/rounds" variant="ghost">
            Clear
          </ButtonLink>
        ) : null}
      </Form>
      {rounds.length === 0 ? (
        <EmptyState
          icon={<Dices aria-hidden="true" />}
          title={isFiltered || after !== undefined ? "No rounds match" : "No rounds yet"}
          actions={<ButtonLink href="/">Find a game</ButtonLink>}
        >
          {isFiltered ? "Try other days, or all games." : "Rounds you play will be listed here."}
        </EmptyState>
      ) : (
        <RoundList rounds={rounds} legs={legs} currency={currency} />
      )}
      <nav aria-label="Pages" className="flex justify-between gap-2">
        {after === undefined ? (
          <span />
        ) : (
          <ButtonLink href={roundsHref(filter)} variant="secondary" size="sm">
            Newest
          </ButtonLink>
        )}
        {next === null ? null : (
          <ButtonLink href={roundsHref({ ...filter, after: next })} variant="secondary" size="sm">
            Older
          </ButtonLink>
        )}
      </nav>
    </div>
  );
}
