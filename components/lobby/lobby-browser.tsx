"use client";

import { useTranslations } from "next-intl";
import {
  type ReactNode,
  type RefObject,
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Pagination } from "@/components/ui/pagination";
import { useFormats } from "@/i18n/use-formats";
import { countFacets, passesFilters } from "./facets";
import { FilterBar } from "./filter-bar";
import type { FirstScreen, WrittenCounts } from "./first-screen";
import { KeptAside } from "./kept-aside";
import { formatLobbyFilters, hasFilters, type LobbyFilters, lobbyPath } from "./lobby-filters";
import { rehearseSearch } from "./rehearse-search";
import { Results } from "./results";
import { type BrowserCatalogue, useCatalogue } from "./use-catalogue";
import { TYPING_PAUSE_MS, useLobbyFilters } from "./use-lobby-filters";
import { useOnceTrue } from "./use-once-true";
import { Wall } from "./wall";
import { whenIdle } from "./when-idle";

// Where fingers point, half of the screen is the keyboard's while words are typed.
const SCREEN_KEYBOARD = "(hover: none) and (pointer: coarse)";

/**
 * Search and filters, and below them one of two: the front page, which is the rows (`rails`) and the wall of all
 * games, or what was found.
 */
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
  const { catalogue, hasFailed } = useCatalogue(version);
  const resultsRef = useRef<HTMLDivElement>(null);
  const frontRef = useRef<HTMLDivElement>(null);
  const { ref: topRef, bringUp } = useListTop(filters);

  // Drawn with the letter: put off, it would begin anew at each letter and wait for the typing to end.
  const found = useMemo(() => catalogue?.search(filters.query) ?? null, [catalogue, filters.query]);
  const games = useMemo(() => {
    if (!found) return first.games;

    return hasChoices(filters) ? found.filter((game) => passesFilters(game, filters)) : found;
  }, [found, filters, first.games]);

  const isFiltered = hasFilters(filters);
  const isTyping = useIsTyping(filters.query);
  const count = found ? games.length : first.count;
  const isPending = found === null && formatLobbyFilters(filters) !== first.search;

  // What stands beside the list may follow a moment later, and while letters are typed when they have settled.
  const answer = useMemo(() => ({ found, filters }), [found, filters]);
  const counted = useDeferredValue(useSettled(answer, isTyping));
  const facets = useMemo(
    () =>
      catalogue && counted.found && !isSameList(catalogue.version, version, counted.filters, first)
        ? countFacets(catalogue.games, counted.found, counted.filters)
        : first.facets,
    [catalogue, counted, first, version],
  );
  const hasFront = useOnceTrue(!isFiltered);
  const [isSearchWanted, setIsSearchWanted] = useState(false);
  // Made ready while somebody looks where to type: the first letter fills tiles that are laid out already.
  const isReady = useIdleOnce(isSearchWanted && catalogue !== null);
  useRehearsal(catalogue, isSearchWanted && !isFiltered);
  const hasResults = useOnceTrue(isFiltered || isReady);
  const choose = useCallback((next: LobbyFilters) => setFilters(next, "chosen"), [setFilters]);
  const pages = found ? null : (
    <Pagination
      label={t("list.pages")}
      page={first.page}
      pageCount={first.pageCount}
      hrefOf={(page) => lobbyPath(filters, page)}
    />
  );

  return (
    <div ref={topRef} className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <div className="sticky top-0 z-20 -mx-4 bg-canvas px-4 py-3 sm:-mx-6 sm:px-6">
        <FilterBar
          filters={filters}
          facets={facets}
          formatCount={formatCount}
          onChange={setFilters}
          onSearchFocus={() => {
            setIsSearchWanted(true);
            if (window.matchMedia(SCREEN_KEYBOARD).matches) bringUp();
          }}
          onLeaveDown={() => (isFiltered ? resultsRef : frontRef).current?.querySelector("a")?.focus()}
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
      <div>
        {hasResults ? (
          <KeptAside isAside={!isFiltered}>
            <Results
              ref={resultsRef}
              filters={filters}
              games={games}
              count={count}
              // Made ready ahead, it writes the count itself, for which the first letter would need a formatter.
              written={isFiltered && count === first.count ? written.games : undefined}
              isPending={isPending}
              // Nobody has asked for those games yet.
              isWaitingForPictures={isTyping || !isFiltered}
              unfilteredCount={found?.length ?? first.unfilteredCount}
              suggestions={catalogue?.games ?? first.suggestions}
              onChange={choose}
            />
            {pages}
          </KeptAside>
        ) : null}
        {hasFront ? (
          <KeptAside isAside={isFiltered}>
            <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
              {rails}
              <Wall
                ref={frontRef}
                games={games}
                count={count}
                written={count === first.count ? written.games : undefined}
                isPending={isPending}
              />
              {pages}
            </div>
          </KeptAside>
        ) : null}
      </div>
    </div>
  );
}

/** Searches for nothing in idle moments, as long as somebody is about to and has not begun. */
function useRehearsal(catalogue: BrowserCatalogue | null, isWanted: boolean): void {
  useEffect(() => {
    if (!catalogue || !isWanted) return;
    let isStillWanted = true;
    void rehearseSearch(catalogue, () => isStillWanted);
    return () => {
      isStillWanted = false;
    };
  }, [catalogue, isWanted]);
}

/** Turns true in an idle moment after it was wanted. */
function useIdleOnce(isWanted: boolean): boolean {
  const [isReady, setIsReady] = useState(false);

  useEffect(() => {
    if (isWanted) void whenIdle().then(() => startTransition(() => setIsReady(true)));
  }, [isWanted]);

  return isReady;
}

/** Whether anything but words is asked for. */
function hasChoices(filters: LobbyFilters): boolean {
  return hasFilters({ ...filters, query: "" });
}

/** Whether the server has counted these very facets already. */
function isSameList(loaded: string, asked: string, filters: LobbyFilters, first: FirstScreen): boolean {
  return loaded === asked && formatLobbyFilters(filters) === first.search;
}

/**
 * Where the filters and what stands below them begin. Brought back into view when other games come to stand there;
 * `bringUp` brings it to the window's top if it is further down.
 */
function useListTop(filters: LobbyFilters): { ref: RefObject<HTMLDivElement | null>; bringUp: () => void } {
  const ref = useRef<HTMLDivElement>(null);
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

  const bringUp = useCallback(() => {
    // At once: the first letter would stop it on its way.
    if (!isScrolledPast.current) ref.current?.scrollIntoView();
  }, []);

  return { ref, bringUp };
}

/** A value as it was before it began to change; once it has settled, as it is. */
function useSettled<Value>(value: Value, isChanging: boolean): Value {
  const [settled, setSettled] = useState(value);
  if (!isChanging && settled !== value) setSettled(value);

  return isChanging ? settled : value;
}

/** Whether words are being typed: what the next letter takes away again is not worth loading or counting. */
function useIsTyping(query: string): boolean {
  const [settled, setSettled] = useState(query);

  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(query)), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query]);

  return settled !== query;
}
