"use client";

import { startTransition, useEffect, useState } from "react";
import { type CatalogueIndex, expandIndex, type ListedGame } from "@/lib/games/catalogue-index";
import { createGameSearch } from "@/lib/games/search";
import { whenIdle } from "./when-idle";

/** All offered games, in the browser. */
export interface BrowserCatalogue {
  version: string;
  games: readonly ListedGame[];
  find: (idHash: string) => ListedGame | undefined;
  /** Best first; without words all games. */
  search: (query: string) => readonly ListedGame[];
}

// Kept while the player is away in a game: coming back must show the whole list at once, at its old place.
let latest: BrowserCatalogue | null = null;
// One for all parts of a page that want the same version.
let loading: { version: string; promise: Promise<BrowserCatalogue> } | null = null;

// To unpack all of it in one go would keep a slow phone from answering for a moment, with 40,000 games for half a second.
const GAMES_IN_A_MOMENT = 1_500;

// Who is served in turn: all at once would keep the page from answering while it loads.
let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * Loads the catalogue of a version, once for the whole page; null until it has arrived.
 *
 * @param options.isInTurn Hands it over after all who asked before, each in a moment of its own.
 */
export function useCatalogue(
  version: string,
  { isInTurn = false }: { isInTurn?: boolean } = {},
): { catalogue: BrowserCatalogue | null; hasFailed: boolean } {
  const [loaded, setLoaded] = useState(latest);
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    let isGone = false;
    setHasFailed(false);
    const arrived = getCatalogueOnce(version);
    if (isInTurn) lastTurn = Promise.allSettled([lastTurn, arrived]).then(whenIdle);
    Promise.all([arrived, isInTurn ? lastTurn : null]).then(
      ([catalogue]) => {
        if (!isGone) startTransition(() => setLoaded(catalogue));
      },
      () => {
        if (!isGone) setHasFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [version, isInTurn]);

  // An older list beats none while the new one is on its way.
  return { catalogue: loaded, hasFailed };
}

function getCatalogueOnce(version: string): Promise<BrowserCatalogue> {
  if (loading?.version === version) return loading.promise;
  // The page becomes usable first; what is typed before is answered once it is here.
  const promise = whenIdle().then(() => loadCatalogue(version));
  loading = { version, promise };
  promise.then(
    (catalogue) => {
      latest = catalogue;
    },
    () => {
      // The next one who asks tries again.
      if (loading?.promise === promise) loading = null;
    },
  );

  return promise;
}

async function loadCatalogue(version: string): Promise<BrowserCatalogue> {
  const response = await fetch(`/api/catalogue/${version}`);
  if (!response.ok) throw new Error(`The catalogue answered ${response.status}`);
  const index: CatalogueIndex = await response.json();
  const games: ListedGame[] = [];
  const search = createGameSearch(games);
  const byId = new Map<string, ListedGame>();
  for (let from = 0; from < index.names.length; from += GAMES_IN_A_MOMENT) {
    await whenIdle();
    for (const game of expandIndex(index, from, from + GAMES_IN_A_MOMENT)) {
      games.push(game);
      byId.set(game.idHash, game);
    }
    // The first letter would wait for it otherwise.
    search.prepare();
  }

  return {
    version,
    games,
    find: (idHash) => byId.get(idHash),
    search: (query) => (query.trim() ? search(query) : games),
  };
}
