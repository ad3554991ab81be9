"use client";

import { useState } from "react";

/** As many tiles as the widest window shows. */
export const TILES_IN_SIGHT = 9;
const TILES_ON_PHONE = 6;

/**
 * As many tiles as this window shows, to the nearest of two. For rows the browser fills by itself: the server, which
 * knows no window, writes for the widest.
 */
export function tilesInSight(): number {
  return window.matchMedia("(width < 40rem)").matches ? TILES_ON_PHONE : TILES_IN_SIGHT;
}

/** What a row listens to. */
interface RowEvents {
  onScroll: () => void;
  onFocus: () => void;
  onPointerEnter: () => void;
}

/** Whether somebody has turned to a row of games, so that the tiles out of sight, and their pictures, are wanted. */
export function useWholeRow(): [isWhole: boolean, events: RowEvents] {
  const [isWhole, setIsWhole] = useState(false);
  const complete = () => setIsWhole(true);

  return [isWhole, { onScroll: complete, onFocus: complete, onPointerEnter: complete }];
}
