"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Pagination } from "@/components/ui/pagination";
import { countFacets, passesFilters } from "./facets";
import { FilterBar } from "./filter-bar";
import type { FirstScreen } from "./first-screen";
import { GameGrid } from "./game-grid";
import { formatLobbyFilters, hasFilters, type LobbyFilters, lobbyPath, NO_FILTERS } from "./lobby-filters";
import { NoMatch } from "./no-match";
import { ResultCount } from "./result-count";
import { useCatalogue } from "./use-catalogue";
import { useLobbyFilters } from "./use-lobby-filters";

// A phone's first screen of results; unfiltered, the wall stands below the rows.
const EAGER_TILES = 6;

/** Search, filters and the wall of games. `rails` stand between them while nothing is asked for. */
export function LobbyBrowser({ version, first, rails }: { version: string; first: FirstScreen; rails?: ReactNode }) {
  const t = useTranslations("lobby");
  const [filters, setFilters] = useLobbyFilters();
  const { catalogue, hasFailed } = useCatalogue(version);
  const listRef = useRef<HTMLDivElement>(null);

  // Typing goes first: the list may follow a moment later.
  const shownFilters = useDeferredValue(filters);
  const found = useMemo(() => catalogue?.search(shownFilters.query) ?? null, [catalogue, shownFilters.query]);
  const games = useMemo(
    () => found?.filter((game) => passesFilters(game, shownFilters)) ?? first.games,
    [found, shownFilters, first.games],
  );
  const facets = useMemo(
    () =>
      catalogue && found && !isSameList(catalogue.version, version, shownFilters, first)
        ? countFacets(catalogue.games, found, shownFilters)
        : first.facets,
    [catalogue, found, shownFilters, first, version],
  );

  const sectionRef = useListTop(shownFilters);
  const count = found ? games.length : first.count;
  const isFiltered = hasFilters(shownFilters);

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <div className="sticky top-0 z-20 -mx-4 bg-canvas/85 px-4 py-3 backdrop-blur-md sm:-mx-6 sm:px-6">
        <FilterBar
          filters={filters}
          facets={facets}
          onChange={setFilters}
          onSearchFocus={() => catalogue?.prepareSearch()}
          onLeaveDown={() => listRef.current?.querySelector("a")?.focus()}
        />
      </div>
      {hasFailed ? (
        <Alert
          tone="warning"
          isLive
          title={t("failed.title")}
          actions={
            <ButtonLink href={lobbyPath(filters)} size="sm" variant="secondary">
              {t("failed.retry")}
            </ButtonLink>
          }
        >
          {t("failed.lead")}
        </Alert>
      ) : null}
      {isFiltered ? null : rails}
      <section ref={sectionRef} aria-label={t("list.label")} className="grid scroll-mt-40 gap-4">
        <ResultCount
          count={count}
          isFiltered={isFiltered}
          isPending={found === null && formatLobbyFilters(filters) !== first.search}
          onReset={() => setFilters(NO_FILTERS, "chosen")}
        />
        <div ref={listRef} aria-busy={shownFilters !== filters}>
          {count > 0 ? (
            <GameGrid
              games={games}
              label={isFiltered ? t("list.matching") : t("list.all")}
              eagerTiles={isFiltered ? EAGER_TILES : 0}
            />
          ) : (
            <NoMatch
              filters={shownFilters}
              unfilteredCount={found?.length ?? first.unfilteredCount}
              suggestions={catalogue?.games.slice(0, 10) ?? first.suggestions}
              onChange={(next) => setFilters(next, "chosen")}
            />
          )}
        </div>
        {found ? null : (
          <Pagination
            label={t("list.pages")}
            page={first.page}
            pageCount={first.pageCount}
            hrefOf={(page) => lobbyPath(filters, page)}
          />
        )}
      </section>
    </div>
  );
}

/** Whether the server has counted these very facets already. */
function isSameList(loaded: string, asked: string, filters: LobbyFilters, first: FirstScreen): boolean {
  return loaded === asked && formatLobbyFilters(filters) === first.search;
}

/** Brings the list's top back into view when other games come to stand in it. */
function useListTop(filters: LobbyFilters): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  const previous = useRef(filters);

  useEffect(() => {
    if (previous.current === filters) return;
    previous.current = filters;
    const section = ref.current;
    if (section && section.getBoundingClientRect().top < 0) section.scrollIntoView();
  }, [filters]);

  return ref;
}
