"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { formatLobbyFilters, type LobbyFilters, lobbyPath, parseLobbyFilters } from "./lobby-filters";

/**
 * Who has not typed for so long has paused. Longer than between two letters on a phone's keys, because what waits
 * for it (pictures, the address) would hold the next letter up; shorter than anybody waits for a picture. Browsers
 * also refuse more than about a hundred changes of the address in half a minute.
 */
export const TYPING_PAUSE_MS = 400;

/** How a change reaches the browser's history: typing amends the entry, a choice is a step Back can undo. */
export type FilterChange = "typed" | "chosen";

/**
 * The filters, and their way into the address. What is shown changes at once; the address follows without
 * asking the server. Back, Forward and links to the lobby change the filters in turn.
 */
export function useLobbyFilters(): [LobbyFilters, (next: LobbyFilters, change: FilterChange) => void] {
  const searchParams = useSearchParams();
  const [filters, setFilters] = useState(() => parseLobbyFilters(new URLSearchParams(searchParams)));
  const ownAddress = useRef(formatLobbyFilters(filters));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pendingWrite = useRef<() => void>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the router says when the address changed; the address itself is read fresh, because the router may lag behind.
  useEffect(() => {
    const current = parseLobbyFilters(new URLSearchParams(window.location.search));
    const address = formatLobbyFilters(current);
    if (address === ownAddress.current) return;

    clearTimeout(timer.current);
    pendingWrite.current = undefined;
    ownAddress.current = address;
    setFilters(current);
  }, [searchParams]);

  useEffect(() => {
    const writeNow = () => {
      clearTimeout(timer.current);
      pendingWrite.current?.();
    };
    // Before any link hears of the click: an address written after a navigation began would call it back.
    document.addEventListener("click", writeNow, { capture: true });
    return () => {
      document.removeEventListener("click", writeNow, { capture: true });
      clearTimeout(timer.current);
    };
  }, []);

  const change = useCallback((next: LobbyFilters, how: FilterChange) => {
    setFilters(next);
    clearTimeout(timer.current);
    const write = () => {
      pendingWrite.current = undefined;
      const address = formatLobbyFilters(next);
      if (address === ownAddress.current) return;
      ownAddress.current = address;
      const path = lobbyPath(next);
      if (how === "chosen") window.history.pushState(null, "", path);
      else window.history.replaceState(null, "", path);
    };
    if (how === "chosen") return write();
    pendingWrite.current = write;
    timer.current = setTimeout(write, TYPING_PAUSE_MS);
  }, []);

  return [filters, change];
}
