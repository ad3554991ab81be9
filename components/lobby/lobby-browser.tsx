"use client";

import { useTranslations } from "next-intl";
import {
  type ReactNode,
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { cx } from "@/components/ui/cx";
import { Pagination } from "@/components/ui/pagination";
import { useFormats } from "@/i18n/use-formats";
import { countFacets, passesFilters } from "./facets";
import { FilterBar } from "./filter-bar";
import type { FirstScreen, WrittenCounts } from "./first-screen";
import { GameGrid } from "./game-grid";
import { formatLobbyFilters, hasFilters, type LobbyFilters, lobbyPath, NO_FILTERS } from "./lobby-filters";
import { NoMatch } from "./no-match";
import { ResultCount } from "./result-count";
import { useCatalogue } from "./use-catalogue";
import { useLobbyFilters } from "./use-lobby-filters";
import { whenIdle } from "./when-idle";

// A phone's first screen of results; unfiltered, the wall stands below the rows.
const EAGER_TILES = 6;

/** Search, filters and the wall of games. `rails` stand between them while nothing is asked for. */
export function LobbyBrowser({
  version,
  first,
  written,
  rails,
}: {
  version: string;
  first: FirstScreen;
  written: WrittenCounts;
  rails?: ReactNode;
}) {
  const t = useTranslations("lobby");
  const formats = useFormats();
  const formatCount = useCallback(
    (value: number) => written.numbers[value] ?? formats.number(value),
    [written, formats],
  );
  const [filters, setFilters] = useLobbyFilters();
  const isTyping = useIsTyping(filters.query);
  const { catalogue, hasFailed } = useCatalogue(version);
  const listRef = useRef<HTMLDivElement>(null);

  // Drawn with the letter: put off, it would begin anew at each letter and wait for the typing to end.
  const found = useMemo(() => catalogue?.search(filters.query) ?? null, [catalogue, filters.query]);
  const games = useMemo(
    () => found?.filter((game) => passesFilters(game, filters)) ?? first.games,
    [found, filters, first.games],
  );
  const sectionRef = useListTop(filters);
  const count = found ? games.length : first.count;
  const isFiltered = hasFilters(filters);

  // What stands beside the list may follow a moment later.
  const counted = useDeferredValue(useMemo(() => ({ found, filters }), [found, filters]));
  const facets = useMemo(
    () =>
      catalogue && counted.found && !isSameList(catalogue.version, version, counted.filters, first)
        ? countFacets(catalogue.games, counted.found, counted.filters)
        : first.facets,
    [catalogue, counted, first, version],
  );
  // Out of sight while something is asked for, yet laid out: to take all their tiles out of the page and bring
  // them back takes longer than a letter may.
  const [hasRails, setHasRails] = useState(!isFiltered);
  if (!isFiltered && !hasRails) setHasRails(true);

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <div className="sticky top-0 z-20 -mx-4 bg-canvas px-4 py-3 sm:-mx-6 sm:px-6">
        <FilterBar
          filters={filters}
          facets={facets}
          formatCount={formatCount}
          onChange={setFilters}
          onSearchFocus={() => {
            catalogue?.prepareSearch();
            // The first letter's counts need a formatter.
            void whenIdle().then(() => formats.number(0));
          }}
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
      {hasRails ? <div className={cx("rails", isFiltered && "is-aside")}>{rails}</div> : null}
      <section ref={sectionRef} aria-label={t("list.label")} className="grid scroll-mt-40 gap-4">
        <ResultCount
          count={count}
          written={count === first.count ? written.games : undefined}
          isFiltered={isFiltered}
          isPending={found === null && formatLobbyFilters(filters) !== first.search}
          onReset={() => setFilters(NO_FILTERS, "chosen")}
        />
        <div ref={listRef}>
          {count > 0 ? (
            <GameGrid
              games={games}
              label={isFiltered ? t("list.matching") : t("list.all")}
              eagerTiles={isFiltered ? EAGER_TILES : 0}
              isWaitingForPictures={isTyping}
            />
          ) : (
            <NoMatch
              filters={filters}
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

// Longer than between two letters of who types quickly, shorter than anybody waits for a picture.
const TYPING_PAUSE_MS = 200;

/** Whether words are being typed: pictures of games that the next letter takes away are not worth loading. */
function useIsTyping(query: string): boolean {
  const [settled, setSettled] = useState(query);

  useEffect(() => {
    const timer = setTimeout(() => setSettled(query), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query]);

  return settled !== query;
}

/** Whether the server has counted these very facets already. */
function isSameList(loaded: string, asked: string, filters: LobbyFilters, first: FirstScreen): boolean {
  return loaded === asked && formatLobbyFilters(filters) === first.search;
}

/** Brings the list's top back into view when other games come to stand in it. */
function useListTop(filters: LobbyFilters): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  const previous = useRef(filters);
  // Known beforehand: to ask where the list stands would lay the page out once more for each letter.
  const isScrolledPast = useRef(false);

  useEffect(() => {
    const note = () => {
      const { top } = ref.current?.getBoundingClientRect() ?? { top: 0 };
      isScrolledPast.current = top < 0;
    };
    window.addEventListener("scroll", note, { passive: true });
    return () => window.removeEventListener("scroll", note);
  }, []);

  useEffect(() => {
    if (previous.current === filters) return;
    previous.current = filters;
    if (isScrolledPast.current) ref.current?.scrollIntoView();
  }, [filters]);

  return ref;
}
