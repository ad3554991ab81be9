"use client";

import { ChevronDown, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, useState } from "react";
import { cx } from "@/components/ui/cx";
import { Disclosure } from "@/components/ui/disclosure";
import { useFormats } from "@/i18n/use-formats";
import type { StudioFacet } from "./facets";

/** All studios with their counts, found by typing, as many chosen as one likes. */
export const StudioFilter = memo(function StudioFilter({
  studios,
  chosen,
  onToggle,
}: {
  studios: readonly StudioFacet[];
  chosen: readonly string[];
  onToggle: (studio: string) => void;
}) {
  const t = useTranslations("lobby.studios");
  const [query, setQuery] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const isChosen = ({ value }: StudioFacet) => chosen.includes(value);

  return (
    <Disclosure
      onToggle={setIsOpen}
      summary={
        <>
          {t("label")}
          {chosen.length > 0 ? (
            <span className="grid h-5 min-w-5 place-items-center rounded-full bg-on-brass/15 px-1 text-xs tabular-nums">
              {chosen.length}
            </span>
          ) : null}
          <ChevronDown aria-hidden="true" className="size-4 transition-transform group-open/disclosure:rotate-180" />
        </>
      }
      summaryClassName={cx(
        "inline-flex h-12 items-center gap-2 rounded-full border px-4 text-sm font-semibold transition-colors select-none",
        chosen.length > 0
          ? "border-brass bg-brass text-on-brass"
          : "border-edge/70 bg-surface text-ink hover:border-brass hover:bg-raised",
      )}
      panelClassName="end-0 w-[min(22rem,calc(100vw-2rem))] p-3"
    >
      <div className="relative">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 start-3.5 size-4 -translate-y-1/2 text-muted"
        />
        <input
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          // Enter here would send the form around; the list follows the typing as it is.
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
          }}
          aria-label={t("find")}
          placeholder={t("find")}
          autoComplete="off"
          className="h-11 w-full rounded-control border border-edge bg-well ps-10 pe-3 text-base placeholder:text-muted focus:border-brass sm:text-sm"
        />
      </div>
      {isOpen ? (
        <StudioList studios={studios} wanted={query.trim().toLowerCase()} chosen={chosen} onToggle={onToggle} />
      ) : (
        // Nobody sees sixty studios in a closed panel. What is chosen goes with the form even before scripts
        // arrive, and a browser without them has the others as well.
        <>
          <StudioList studios={studios.filter(isChosen)} chosen={chosen} onToggle={onToggle} />
          <noscript>
            <StudioList studios={studios.filter((studio) => !isChosen(studio))} chosen={chosen} onToggle={onToggle} />
          </noscript>
        </>
      )}
    </Disclosure>
  );
});

/** Dressed by `option` in the style sheet: a house has many studios. */
const StudioList = memo(function StudioList({
  studios,
  wanted = "",
  chosen,
  onToggle,
}: {
  studios: readonly StudioFacet[];
  /** Lower case; nothing lists them all. */
  wanted?: string;
  chosen: readonly string[];
  onToggle: (studio: string) => void;
}) {
  const t = useTranslations("lobby.studios");
  const { number } = useFormats();
  const listed = studios.filter(({ name }) => name.toLowerCase().includes(wanted));

  return (
    <fieldset className="mt-2 max-h-80 overflow-y-auto overscroll-contain">
      <legend className="sr-only">{t("label")}</legend>
      {listed.map(({ value, name, count }) => (
        <label key={value} className="option">
          <input
            type="checkbox"
            name="studio"
            value={value}
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
          />
          <span>{name}</span>
          <small>{number(count)}</small>
        </label>
      ))}
      {listed.length === 0 && wanted ? <p className="px-2.5 py-4 text-sm text-muted">{t("none")}</p> : null}
    </fieldset>
  );
});
