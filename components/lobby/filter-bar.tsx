"use client";

import { useTranslations } from "next-intl";
import { useCallback, useLayoutEffect, useRef } from "react";
import { ChoiceRow } from "./choice-row";
import type { Facets } from "./facets";
import { type Feature, type LobbyFilters, toggled } from "./lobby-filters";
import { SearchBox } from "./search-box";
import { StudioFilter } from "./studio-filter";
import type { FilterChange } from "./use-lobby-filters";

/** Search and filters: a form the server answers as well, taken over by the browser once it can. */
export function FilterBar({
  filters,
  facets,
  formatCount,
  onChange,
  onSearchFocus,
  onLeaveDown,
}: {
  filters: LobbyFilters;
  facets: Facets;
  formatCount: (count: number) => string;
  onChange: (next: LobbyFilters, change: FilterChange) => void;
  onSearchFocus: () => void;
  onLeaveDown: () => void;
}) {
  const t = useTranslations("lobby.search");
  // The choices beside the words are not drawn again for each letter, so what they call stays the same.
  const current = useRef({ filters, onChange });
  useLayoutEffect(() => {
    current.current = { filters, onChange };
  });
  const choose = useCallback((change: (filters: LobbyFilters) => Partial<LobbyFilters>) => {
    const { filters: now, onChange: tell } = current.current;
    tell({ ...now, ...change(now) }, "chosen");
  }, []);
  const toggleType = useCallback((type: string) => choose(({ types }) => ({ types: toggled(types, type) })), [choose]);
  const toggleStudio = useCallback(
    (studio: string) => choose(({ studios }) => ({ studios: toggled(studios, studio) })),
    [choose],
  );
  const toggleFeature = useCallback(
    (feature: Feature) => choose(({ features }) => ({ features: toggled(features, feature) })),
    [choose],
  );

  return (
    <search>
      <form
        action="/"
        onSubmit={(event) => {
          event.preventDefault();
          onChange(filters, "chosen");
          onLeaveDown();
        }}
        className="grid grid-cols-[minmax(0,1fr)] gap-3"
      >
        <div className="flex gap-2">
          <SearchBox
            value={filters.query}
            onChange={(query) => onChange({ ...filters, query }, "typed")}
            onFocus={onSearchFocus}
            onLeaveDown={onLeaveDown}
          />
          <StudioFilter studios={facets.studios} chosen={filters.studios} onToggle={toggleStudio} />
          <button
            type="submit"
            className="sr-only focus:not-sr-only focus:rounded-full focus:bg-brass focus:px-5 focus:font-semibold focus:text-on-brass"
          >
            {t("submit")}
          </button>
        </div>
        <ChoiceRow
          types={facets.types}
          features={facets.features}
          chosenTypes={filters.types}
          chosenFeatures={filters.features}
          formatCount={formatCount}
          onToggleType={toggleType}
          onToggleFeature={toggleFeature}
        />
      </form>
    </search>
  );
}
