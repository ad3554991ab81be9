"use client";

import { useTranslations } from "next-intl";
import { type Ref, startTransition, useEffect, useState } from "react";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { GameGrid } from "./game-grid";
import { KeptAside } from "./kept-aside";
import { type LobbyFilters, NO_FILTERS } from "./lobby-filters";
import { NoMatch } from "./no-match";
import { ResultCount } from "./result-count";
import { TYPING_PAUSE_MS } from "./use-lobby-filters";

// A phone's first screen of results.
const EAGER_TILES = 6;
const SUGGESTIONS = 10;

/** What was found for words and filters. */
export function Results({
  filters,
  games,
  count,
  written,
  isPending,
  unfilteredCount,
  suggestions,
  onChange,
  ref,
}: {
  filters: LobbyFilters;
  games: readonly ListedGame[];
  count: number;
  /** The count with its word, where somebody has written it already. */
  written: string | undefined;
  isPending: boolean;
  /** How many games the words alone would find. */
  unfilteredCount: number;
  /** Games to name when nothing matches. */
  suggestions: readonly ListedGame[];
  onChange: (next: LobbyFilters) => void;
  ref: Ref<HTMLDivElement>;
}) {
  const t = useTranslations("lobby.list");
  const isTyping = useIsTyping(filters.query);
  const isEmpty = count === 0;

  return (
    // As high as the window: few games must not draw the page's foot into view and the next letter push it out again.
    <section aria-label={t("label")} className="grid min-h-[calc(100dvh-10rem)] content-start gap-4">
      <ResultCount count={count} written={written} isPending={isPending} onReset={() => onChange(NO_FILTERS)} />
      <div ref={ref}>
        {isEmpty ? (
          <NoMatch
            filters={filters}
            unfilteredCount={unfilteredCount}
            suggestions={suggestions.slice(0, SUGGESTIONS)}
            onChange={onChange}
          />
        ) : null}
        <KeptAside isAside={isEmpty}>
          <GameGrid games={games} label={t("matching")} eagerTiles={EAGER_TILES} isWaitingForPictures={isTyping} />
        </KeptAside>
      </div>
    </section>
  );
}

/** Whether words are being typed: pictures of games that the next letter takes away are not worth loading. */
function useIsTyping(query: string): boolean {
  const [settled, setSettled] = useState(query);

  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(query)), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query]);

  return settled !== query;
}
