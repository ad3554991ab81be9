import { Search } from "lucide-react";
import type { Metadata } from "next";
import { FilterForm } from "@/components/admin/filter-form";
import { GamesTable } from "@/components/admin/games-table";
import { GamesTabs } from "@/components/admin/games-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { ResultCount } from "@/components/admin/result-count";
import { SyncNow } from "@/components/admin/sync-now";
import { SyncProgress } from "@/components/admin/sync-progress";
import {
  choiceParam,
  pageParam,
  present,
  type SearchParams,
  textParam,
  withParams,
} from "@/components/admin/with-params";
import { GAME_STANDING_WORDS } from "@/components/admin/words";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { findRunningSync, searchGames } from "@/lib/games";
import { listStudiosOfCatalogue } from "@/lib/reports";
import { changeGamesAction, syncNowAction } from "./actions";

export const metadata: Metadata = { title: "Games" };

const PATH = "/admin/games";
const PAGE_SIZE = 50;
const STANDINGS = ["offered", "hidden", "disabled", "gone", "featured", "pinned"] as const;

export default async function GamesPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requirePermission("games.view", PATH);
  const params = await searchParams;
  const filters = {
    query: textParam(params.query),
    studio: textParam(params.studio),
    standing: choiceParam(params.standing, STANDINGS),
  };
  const page = pageParam(params.page);
  const [{ games, total }, studios, runningSync] = await Promise.all([
    searchGames(db(), { ...present(filters), page, pageSize: PAGE_SIZE }),
    listStudiosOfCatalogue(db()),
    findRunningSync(db()),
  ]);
  const isFiltered = Object.values(filters).some(Boolean);

  return (
    <>
      <PageHeader
        title="Games"
        description="What the aggregator lists, and what of it players are offered."
        actions={staff.permissions.has("games.sync") ? <SyncNow action={syncNowAction} /> : null}
      />
      <GamesTabs current="Games" />
      {runningSync ? <SyncProgress sync={runningSync} /> : null}
      <FilterForm action={PATH} values={filters}>
        <Input
          label="Name, studio or id"
          name="query"
          type="search"
          defaultValue={filters.query}
          autoComplete="off"
          spellCheck={false}
          fieldClassName="w-full sm:w-72"
        />
        <Select label="Studio" name="studio" defaultValue={filters.studio ?? ""} fieldClassName="w-full sm:w-64">
          <option value="">Any</option>
          {studios.map(({ studio, studioName, gameCount }) => (
            <option key={studio} value={studio}>
              {studioName} ({gameCount})
            </option>
          ))}
        </Select>
        <Select label="State" name="standing" defaultValue={filters.standing ?? ""} fieldClassName="grow sm:grow-0">
          <option value="">Any</option>
          {STANDINGS.map((each) => (
            <option key={each} value={each}>
              {GAME_STANDING_WORDS[each]}
            </option>
          ))}
        </Select>
        <Button type="submit" variant="secondary">
          <Search aria-hidden="true" className="size-4" />
          Search
        </Button>
      </FilterForm>
      <ResultCount count={total} one="game" many="games" />
      {games.length > 0 ? (
        <GamesTable rows={games} changeGames={staff.permissions.has("games.edit") ? changeGamesAction : null} />
      ) : (
        <EmptyState
          title={isFiltered ? "No game matches" : "The catalogue is empty"}
          actions={
            isFiltered ? (
              <ButtonLink href={PATH} variant="secondary" size="sm">
                Show all games
              </ButtonLink>
            ) : null
          }
        >
          {isFiltered ? null : "Sync it from the aggregator with the button above."}
        </EmptyState>
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(total / PAGE_SIZE)}
        hrefOf={(each) => withParams(PATH, { ...filters, page: each > 1 ? each : null })}
      />
    </>
  );
}
