"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";

/** Keeps a game or takes it off the list; anything but `ok` means that nothing has changed. */
export type SetFavourite = (wish: { gameId: string; isKept: boolean }) => Promise<{ ok: boolean }>;

interface Favourites {
  isKept: (gameId: string) => boolean;
  set: (game: { idHash: string; name: string }, isKept: boolean) => void;
}

const FavouritesContext = createContext<Favourites | null>(null);

/**
 * The games the signed-in player keeps. A heart turns at the click; should the server say no, it turns back
 * and a line at the foot of the window says so.
 */
export function FavouritesProvider({
  initial,
  save,
  children,
}: {
  initial: readonly string[];
  save: SetFavourite;
  children: ReactNode;
}) {
  const t = useTranslations("lobby");
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(initial));
  const [failedName, setFailedName] = useState<string | null>(null);

  const set = useCallback<Favourites["set"]>(
    async ({ idHash: gameId, name }, isKept) => {
      setFailedName(null);
      setKept((before) => withGame(before, gameId, isKept));
      // A lost connection throws; to the player it is the same refusal.
      const saved = await save({ gameId, isKept }).catch(() => ({ ok: false }));
      if (saved.ok) return;
      setKept((before) => withGame(before, gameId, !isKept));
      setFailedName(name);
    },
    [save],
  );
  const favourites = useMemo(() => ({ isKept: (gameId: string) => kept.has(gameId), set }), [kept, set]);

  return (
    <FavouritesContext value={favourites}>
      {children}
      <p
        role="status"
        className="fixed inset-x-4 bottom-20 z-50 mx-auto w-fit rounded-control border border-danger/60 bg-raised px-4 py-3 text-sm font-semibold text-ink empty:hidden md:bottom-6"
      >
        {failedName === null ? null : t("favouritesFailed", { name: failedName })}
      </p>
    </FavouritesContext>
  );
}

/** The player's favourites; null for a guest. */
export function useFavourites(): Favourites | null {
  return useContext(FavouritesContext);
}

function withGame(kept: ReadonlySet<string>, gameId: string, isKept: boolean): ReadonlySet<string> {
  const next = new Set(kept);
  if (isKept) next.add(gameId);
  else next.delete(gameId);

  return next;
}
