"use client";

import { useTranslations } from "next-intl";
import { type Ref, useCallback } from "react";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { GameGrid } from "./game-grid";
import { KeptAside } from "./kept-aside";
import { type LobbyFilters, NO_FILTERS } from "./lobby-filters";
import { NoMatch } from "./no-match";
import { ResultCount } from "./result-count";

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
  isWaitingForPictures,
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
  /** Whether the games are not settled yet, so that their pictures are not worth loading. */
  isWaitingForPictures: boolean;
  /** How many games the words alone would find. */
  unfilteredCount: number;
  /** Games to name when nothing matches. */
  suggestions: readonly ListedGame[];
  onChange: (next: LobbyFilters) => void;
  ref: Ref<HTMLDivElement>;
}) {
  const t = useTranslations("lobby.list");
  const isEmpty = count === 0;
  const reset = useCallback(() => onChange(NO_FILTERS), [onChange]);

  return (
    // As high as the window: few games must not draw the page's foot into view and the next letter push it out again.
    <section aria-label={t("label")} className="grid min-h-[calc(100dvh-10rem)] content-start gap-4">
      <ResultCount count={count} written={written} isPending={isPending} onReset={reset} />
      <div ref={ref}>
        {isEmpty ? (
          <NoMatch
            filters={filters}
            unfilteredCount={unfilteredCount}
            suggestions={suggestions.slice(0, SUGGESTIONS)}
            isWaitingForSuggestions={isWaitingForPictures}
            onChange={onChange}
          />
        ) : null}
        <KeptAside isAside={isEmpty}>
          <GameGrid
            games={games}
            label={t("matching")}
            eagerTiles={EAGER_TILES}
            isWaitingForPictures={isWaitingForPictures}
          />
        </KeptAside>
      </div>
    </section>
  );
}
