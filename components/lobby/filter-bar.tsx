"use client";

import {
  Cherry,
  Dices,
  Gift,
  type LucideIcon,
  Play,
  Radio,
  Rocket,
  Shapes,
  Spade,
  Sparkles,
  Ticket,
  Trophy,
  Zap,
} from "lucide-react";
import { ChoiceChip } from "./choice-chip";
import type { Facets } from "./facets";
import { type Feature, type LobbyFilters, toggled } from "./lobby-filters";
import { SearchBox } from "./search-box";
import { StudioFilter } from "./studio-filter";
import type { FilterChange } from "./use-lobby-filters";

const TYPE_ICONS = new Map([
  ["slots", Cherry],
  ["live", Radio],
  ["table", Dices],
  ["card", Spade],
  ["crash", Rocket],
  ["instant", Zap],
]);

const FEATURE_ICONS = {
  new: Sparkles,
  demo: Play,
  "free-rounds": Gift,
  jackpot: Trophy,
  "bonus-buy": Ticket,
} as const satisfies Record<Feature, LucideIcon>;

const ICON_CLASS = "size-4 shrink-0";

/** Search and filters: a form the server answers as well, taken over by the browser once it can. */
export function FilterBar({
  filters,
  facets,
  onChange,
  onSearchFocus,
  onLeaveDown,
}: {
  filters: LobbyFilters;
  facets: Facets;
  onChange: (next: LobbyFilters, change: FilterChange) => void;
  onSearchFocus: () => void;
  onLeaveDown: () => void;
}) {
  const choose = (part: Partial<LobbyFilters>) => onChange({ ...filters, ...part }, "chosen");

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
          <StudioFilter
            studios={facets.studios}
            chosen={filters.studios}
            onToggle={(studio) => choose({ studios: toggled(filters.studios, studio) })}
          />
          <button
            type="submit"
            className="sr-only focus:not-sr-only focus:rounded-full focus:bg-brass focus:px-5 focus:font-semibold focus:text-on-brass"
          >
            Show games
          </button>
        </div>
        <fieldset className="relative -mx-4 flex min-w-0 gap-2 overflow-x-auto py-1 pr-14 pl-4 [scrollbar-width:none] max-lg:mask-r-from-[calc(100%-3.5rem)] sm:-mx-6 sm:pl-6 lg:flex-wrap lg:pr-6">
          <legend className="sr-only">Filters</legend>
          {facets.types.map(({ value, label, count }) => {
            const Icon = TYPE_ICONS.get(value) ?? Shapes;

            return (
              <ChoiceChip
                key={value}
                name="type"
                value={value}
                isChosen={filters.types.includes(value)}
                onToggle={() => choose({ types: toggled(filters.types, value) })}
                icon={<Icon aria-hidden="true" className={ICON_CLASS} />}
                count={count}
              >
                {label}
              </ChoiceChip>
            );
          })}
          <span aria-hidden="true" className="mx-1 my-2 w-px shrink-0 bg-line" />
          {facets.features.map(({ value, label, count }) => {
            const Icon = FEATURE_ICONS[value];

            return (
              <ChoiceChip
                key={value}
                name="has"
                value={value}
                isChosen={filters.features.includes(value)}
                onToggle={() => choose({ features: toggled(filters.features, value) })}
                icon={<Icon aria-hidden="true" className={ICON_CLASS} />}
                count={count}
              >
                {label}
              </ChoiceChip>
            );
          })}
        </fieldset>
      </form>
    </search>
  );
}
