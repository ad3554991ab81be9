"use client";

import { useEffect, useState } from "react";
import { type CatalogueIndex, expandIndex, type ListedGame } from "@/lib/games/catalogue-index";
import { createGameSearch } from "@/lib/games/search";

/** All offered games, in the browser. */
export interface BrowserCatalogue {
  version: string;
  games: readonly ListedGame[];
  /** Best first; without words all games. */
  search: (query: string) => readonly ListedGame[];
}

// Kept while the player is away in a game: coming back must show the whole list at once, at its old place.
let latest: BrowserCatalogue | null = null;

/** Loads the catalogue of a version; null until it has arrived. */
export function useCatalogue(version: string): { catalogue: BrowserCatalogue | null; hasFailed: boolean } {
  const [loaded, setLoaded] = useState(latest);
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    if (latest?.version === version) return;
    const stop = new AbortController();
    setHasFailed(false);
    loadCatalogue(version, stop.signal).then(
      (catalogue) => {
        latest = catalogue;
        setLoaded(catalogue);
      },
      () => {
        if (!stop.signal.aborted) setHasFailed(true);
      },
    );
    return () => stop.abort();
  }, [version]);

  // An older list beats none while the new one is on its way.
  return { catalogue: loaded, hasFailed };
}

async function loadCatalogue(version: string, signal: AbortSignal): Promise<BrowserCatalogue> {
  const response = await fetch(`/api/catalogue/${version}`, { signal });
  if (!response.ok) throw new Error(`The catalogue answered ${response.status}`);
  const index: CatalogueIndex = await response.json();
  const games = expandIndex(index);
  const find = createGameSearch(games);

  return { version, games, search: (query) => (query.trim() ? find(query) : games) };
}
