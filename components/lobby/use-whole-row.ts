"use client";

import { useState } from "react";

/** As many tiles as the widest window shows. */
export const TILES_IN_SIGHT = 9;

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
