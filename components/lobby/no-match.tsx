"use client";

import { SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { GameRail } from "./game-rail";
import { hasFilters, type LobbyFilters, NO_FILTERS } from "./lobby-filters";
import { useOnceTrue } from "./use-once-true";

/** What the lobby says when nothing matches: why, what to undo, and what to try instead. */
export function NoMatch({
  filters,
  unfilteredCount,
  suggestions,
  isWaitingForSuggestions,
  onChange,
}: {
  filters: LobbyFilters;
  /** How many games the words alone would find. */
  unfilteredCount: number;
  suggestions: readonly ListedGame[];
  /** Whether the next letter may find games again: with the letter comes the answer, what to try instead may follow. */
  isWaitingForSuggestions: boolean;
  onChange: (next: LobbyFilters) => void;
}) {
  const t = useTranslations("lobby.noMatch");
  const query = filters.query.trim();
  const hasSuggestions = useOnceTrue(!isWaitingForSuggestions);
  // Clearing filters is offered where it helps.
  const isNarrowed = unfilteredCount > 0 && hasFilters({ ...filters, query: "" });

  return (
    <div className="grid gap-10">
      <EmptyState
        icon={<SearchX aria-hidden="true" />}
        title={query ? t("ofQuery", { query }) : t("ofFilters")}
        actions={
          <>
            {isNarrowed ? (
              <Button onClick={() => onChange({ ...NO_FILTERS, query: filters.query })}>
                {t("clearFilters", { count: unfilteredCount })}
              </Button>
            ) : null}
            {query ? (
              <Button
                variant={isNarrowed ? "secondary" : "primary"}
                onClick={() => onChange({ ...filters, query: "" })}
              >
                {t("clearSearch")}
              </Button>
            ) : null}
          </>
        }
      >
        {isNarrowed ? t("fewerFilters") : t("shorterWord")}
      </EmptyState>
      {hasSuggestions ? <GameRail title={t("meanwhile")} games={suggestions} /> : null}
    </div>
  );
}
