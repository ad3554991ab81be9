"use client";

import { Dialog } from "@base-ui/react/dialog";
import { Building2, Clock, CornerDownLeft, FileText, LayoutGrid, type LucideIcon, Play, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { cx } from "@/components/ui/cx";
import { type PaletteItem, paletteGroups } from "./palette-items";
import { readSearches, rememberSearch } from "./recent-searches";
import { useCatalogue } from "./use-catalogue";

export interface CommandPaletteProps {
  version: string;
  isSignedIn: boolean;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

const ICONS = {
  game: Play,
  studio: Building2,
  page: FileText,
  results: LayoutGrid,
  search: Clock,
} as const satisfies Record<PaletteItem["kind"], LucideIcon>;

/** Everything by its name: games, studios and pages, found and opened without leaving the keys. */
export function CommandPalette(props: CommandPaletteProps) {
  const t = useTranslations("lobby.palette");

  return (
    <Dialog.Root open={props.isOpen} onOpenChange={(isOpen) => props.onOpenChange(isOpen)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-black/60 backdrop-blur-xs transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className="fixed inset-x-4 top-[12vh] z-50 mx-auto flex max-h-[min(34rem,76vh)] max-w-xl flex-col overflow-hidden rounded-card border border-edge/60 bg-surface shadow-2xl transition-[opacity,scale] duration-150 data-ending-style:opacity-0 data-starting-style:scale-98 data-starting-style:opacity-0">
          <Dialog.Title className="sr-only">{t("title")}</Dialog.Title>
          <Finder {...props} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The palette's inside: made anew each time it opens. */
function Finder({ version, isSignedIn, onOpenChange }: CommandPaletteProps) {
  const t = useTranslations("lobby.palette");
  const router = useRouter();
  const listId = useId();
  const listRef = useRef<HTMLDivElement>(null);
  const { catalogue, hasFailed } = useCatalogue(version);
  const [query, setQuery] = useState("");
  const [searches] = useState(readSearches);
  const [chosen, setChosen] = useState(0);
  const shownQuery = useDeferredValue(query);

  const find = useCallback(
    (query: string) => {
      const found = query.trim() ? (catalogue?.search(query) ?? []) : [];

      return paletteGroups({ query, found, games: catalogue?.games ?? [], searches, isSignedIn, t });
    },
    [catalogue, searches, isSignedIn, t],
  );
  const groups = useMemo(() => find(shownQuery), [find, shownQuery]);
  const items = groups.flatMap((group) => group.items);
  const current = Math.min(chosen, items.length - 1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each choice, though only the list tells which line it is.
  useEffect(() => {
    listRef.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [current, groups]);

  const open = (item: PaletteItem) => {
    if (item.kind === "search") {
      setQuery(item.query);
      setChosen(0);
      return;
    }
    if (item.kind !== "page") rememberSearch(query);
    onOpenChange(false);
    router.push(item.href);
  };

  const move = (event: KeyboardEvent) => {
    const steps = new Map([
      ["ArrowDown", current + 1],
      ["ArrowUp", current - 1],
      ["Home", 0],
      ["End", items.length - 1],
    ]);
    const next = steps.get(event.key);
    // Whoever types fast and presses Enter means the words, not the lines that still wait to be drawn.
    const item = shownQuery === query ? items[current] : find(query).flatMap((group) => group.items)[0];
    if (next !== undefined && items.length > 0) {
      event.preventDefault();
      setChosen((next + items.length) % items.length);
    }
    if (event.key === "Enter" && item && !event.nativeEvent.isComposing) {
      event.preventDefault();
      open(item);
    }
  };

  return (
    <>
      <div className="relative border-b border-line">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 start-4 size-5 -translate-y-1/2 text-brass"
        />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={items.length > 0 ? `${listId}-${current}` : undefined}
          aria-autocomplete="list"
          aria-label={t("label")}
          placeholder={t("placeholder")}
          value={query}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={move}
          className="h-14 w-full bg-transparent ps-12 pe-4 text-base outline-none placeholder:text-muted"
        />
      </div>
      <div
        ref={listRef}
        id={listId}
        role="listbox"
        aria-label={t("suggestions")}
        className="overflow-y-auto overscroll-contain p-2"
      >
        {groups.map(({ title, items: lines }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset is no child of a list box.
          <div key={title} role="group" aria-label={title}>
            <p aria-hidden="true" className="px-3 pt-3 pb-1 text-xs font-semibold text-muted">
              {title}
            </p>
            {lines.map((item) => {
              const place = items.indexOf(item);

              return (
                <PaletteLine
                  key={item.id}
                  id={`${listId}-${place}`}
                  item={item}
                  isChosen={place === current}
                  onPoint={() => setChosen(place)}
                  onOpen={() => open(item)}
                />
              );
            })}
          </div>
        ))}
      </div>
      {items.length === 0 ? (
        <p role="status" className="px-5 pb-6 text-sm text-muted">
          {catalogue || hasFailed ? t("none") : t("loading")}
        </p>
      ) : null}
    </>
  );
}

function PaletteLine({
  id,
  item,
  isChosen,
  onPoint,
  onOpen,
}: {
  id: string;
  item: PaletteItem;
  isChosen: boolean;
  onPoint: () => void;
  onOpen: () => void;
}) {
  const Icon = ICONS[item.kind];

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field above, which keeps the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: pointed at by aria-activedescendant, never focused itself.
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      // A pointer that rests while lines move under it chooses nothing.
      onPointerMove={onPoint}
      onClick={onOpen}
      className={cx(
        "flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-3 text-sm",
        isChosen && "bg-raised",
      )}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0 text-brass" />
      <span className="min-w-0 flex-1 truncate font-semibold">{item.label}</span>
      <span className="max-w-40 truncate text-xs text-muted">{item.note}</span>
      {isChosen ? (
        <CornerDownLeft aria-hidden="true" className="size-3.5 shrink-0 text-muted rtl:-scale-x-100" />
      ) : null}
    </div>
  );
}
