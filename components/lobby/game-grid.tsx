"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, memo, type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import { cx } from "@/components/ui/cx";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { GameTile } from "./game-tile";
import { gridWindow } from "./grid-window";
import { useIsNear } from "./use-is-near";

/** The columns of every list of games; the grid reads back how many there are. */
export const GRID_CLASS =
  "grid grid-cols-2 gap-x-3 gap-y-5 min-[22.5rem]:grid-cols-3 sm:grid-cols-4 sm:gap-x-4 md:grid-cols-5 lg:grid-cols-6 xl:grid-cols-7 2xl:grid-cols-8";

// As many as a server sends (first-screen.ts).
const UNMEASURED_TILES = 18;
const OVERSCAN_ROWS = 2;
// About a window's height: a list further down is measured when it comes near.
const NEAR = "1000px";

/** How the browser laid the grid out, in pixels. */
interface Layout {
  columns: number;
  rowHeight: number;
  tileWidth: number;
  tileHeight: number;
  columnGap: number;
  top: number;
}

/**
 * All games that match, however many: only the rows around the screen are in the page. Before it has been
 * measured, on the server too, it is a plain list of the first tiles.
 */
export const GameGrid = memo(function GameGrid({
  games,
  label,
  eagerTiles = 0,
  isWaitingForPictures = false,
}: {
  games: readonly ListedGame[];
  label: string;
  /** How many pictures are wanted at once: where the grid stands on the first screen. */
  eagerTiles?: number;
  /** Whether the list is likely to change at once, so that new pictures are not worth loading yet. */
  isWaitingForPictures?: boolean;
}) {
  const listRef = useRef<HTMLUListElement>(null);
  const isNear = useIsNear(listRef, NEAR, eagerTiles > 0);
  // A list that is in the page as a whole needs no measures; one that has them keeps them.
  const layout = useGridLayout(listRef, isNear && games.length > UNMEASURED_TILES);
  const [focusedIndex, setFocusedIndex] = useState<number | null>(null);
  const rowCount = layout ? Math.ceil(games.length / layout.columns) : 0;

  const virtualizer = useWindowVirtualizer({
    count: rowCount,
    estimateSize: useCallback(() => layout?.rowHeight ?? 1, [layout?.rowHeight]),
    // Nobody scrolls while typing.
    overscan: isWaitingForPictures ? 0 : OVERSCAN_ROWS,
    scrollMargin: layout?.top ?? 0,
    useFlushSync: false,
  });
  const rowHeight = layout?.rowHeight;
  // Sizes are remembered until told that rows grew or shrank. Before there are any, telling would only draw again.
  useLayoutEffect(() => {
    if (rowHeight !== undefined) virtualizer.measure();
  }, [virtualizer, rowHeight]);

  const rows = virtualizer.getVirtualItems();
  const shown = layout
    ? gridWindow({
        count: games.length,
        columns: layout.columns,
        firstRow: rows[0]?.index ?? 0,
        // None are known for the moment between measuring the grid and measuring the window.
        lastRow: rows.at(-1)?.index ?? Math.ceil(UNMEASURED_TILES / layout.columns) - 1,
        keptIndex: focusedIndex,
      })
    : { indexes: games.slice(0, UNMEASURED_TILES).map((_, index) => index), rowsBefore: 0, rowsAfter: 0 };
  const rowsAfter = shown.rowsAfter + useUnshrunk(rowCount, isWaitingForPictures) - rowCount;

  return (
    <ul
      ref={listRef}
      aria-label={label}
      className={cx(GRID_CLASS, "relative", layout === null && eagerTiles === 0 && "wall-below")}
      style={
        layout
          ? { paddingTop: shown.rowsBefore * layout.rowHeight, paddingBottom: rowsAfter * layout.rowHeight }
          : undefined
      }
      onBlur={() => setFocusedIndex(null)}
    >
      {shown.indexes.map((index) => {
        const game = games[index];
        if (!game) return null;
        const isOutside = layout !== null && isOutsideOfRows(index, layout.columns, rows);

        return (
          <li
            // By place: while letters are typed, the tiles of one list become those of the next.
            key={index}
            aria-setsize={games.length}
            aria-posinset={index + 1}
            className="min-w-0"
            style={isOutside ? placeOf(index, layout) : undefined}
            onFocus={() => setFocusedIndex(index)}
          >
            <GameTile game={game} isEager={index < eagerTiles} isWaitingForPicture={isWaitingForPictures} />
          </li>
        );
      })}
    </ul>
  );
});

/** A figure that only grows while it is kept: a page that gets shorter with a letter is laid out and painted anew. */
function useUnshrunk(figure: number, isKept: boolean): number {
  const [kept, setKept] = useState(figure);
  const shown = isKept ? Math.max(kept, figure) : figure;
  if (shown !== kept) setKept(shown);

  return shown;
}

function isOutsideOfRows(index: number, columns: number, rows: readonly { index: number }[]): boolean {
  const row = Math.floor(index / columns);

  return row < (rows[0]?.index ?? 0) || row > (rows.at(-1)?.index ?? 0);
}

function placeOf(index: number, { columns, rowHeight, tileWidth, columnGap }: Layout): CSSProperties {
  return {
    position: "absolute",
    top: Math.floor(index / columns) * rowHeight,
    insetInlineStart: (index % columns) * (tileWidth + columnGap),
    width: tileWidth,
  };
}

/**
 * Reads the layout back from the browser, so that columns are decided in one place: the style sheet. Null until
 * it is wanted; from then on it is kept up to date.
 */
function useGridLayout(ref: RefObject<HTMLUListElement | null>, isWanted: boolean): Layout | null {
  const [layout, setLayout] = useState<Layout | null>(null);
  const isMeasured = isWanted || layout !== null;

  useLayoutEffect(() => {
    const list = ref.current;
    if (!list || !isMeasured) return;

    let known: Layout | null = null;
    const measure = () => {
      const next = layoutOf(list, known);
      if (next === known) return;
      known = next;
      setLayout(next);
    };
    measure();
    const observer = new ResizeObserver(() => {
      // Put aside, it stands where it will not when it comes back. Older browsers cannot say, and measure then.
      if (list.checkVisibility?.() ?? true) measure();
    });
    observer.observe(list);
    // What stands above the list may grow or shrink, and moves it without changing its size.
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref, isMeasured]);

  return layout;
}

/** What is known already where nothing moved: with each letter typed the page's height changes, and this does not. */
function layoutOf(list: HTMLUListElement, known: Layout | null): Layout | null {
  const tile = list.querySelector("li");
  if (!tile) return known;
  const { width, height } = tile.getBoundingClientRect();
  const top = Math.round(list.getBoundingClientRect().top + window.scrollY);
  const isSame = known?.top === top && isAsLong(known.tileWidth, width) && isAsLong(known.tileHeight, height);
  if (isSame) return known;

  const { gridTemplateColumns, rowGap, columnGap } = getComputedStyle(list);

  return {
    columns: gridTemplateColumns.split(" ").length,
    rowHeight: height + Number.parseFloat(rowGap),
    tileWidth: width,
    tileHeight: height,
    columnGap: Number.parseFloat(columnGap),
    top,
  };
}

function isAsLong(px: number, other: number): boolean {
  return Math.abs(px - other) < 0.1;
}
