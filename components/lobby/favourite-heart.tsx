"use client";

import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { useFavourites } from "./favourites";
import { TileIcon } from "./tile-icon";

// The same one for each tile and letter: nothing of it is drawn again.
const HEART = <TileIcon name="heart" />;

/** Keeps a game at hand, or lets it go; whoever is not signed in is asked to, and comes back here. */
export function FavouriteHeart({ game }: { game: { idHash: string; name: string } }) {
  const t = useTranslations("lobby.tile");
  const favourites = useFavourites();

  if (!favourites) {
    return (
      <a
        href="/sign-in"
        rel="nofollow"
        aria-label={t("signInToKeep", { name: game.name })}
        className="tile-heart"
        data-waits=""
        // The address of the moment, which typing changes without asking the server.
        onClick={({ currentTarget }) => {
          const here = window.location.pathname + window.location.search;
          currentTarget.href = `/sign-in?next=${encodeURIComponent(here)}`;
        }}
      >
        {HEART}
      </a>
    );
  }

  const isKept = favourites.isKept(game.idHash);

  return (
    <button
      type="button"
      aria-pressed={isKept}
      aria-label={t("favourite", { name: game.name })}
      className={cx("tile-heart", isKept && "is-kept")}
      onClick={() => favourites.set(game, !isKept)}
    >
      {HEART}
    </button>
  );
}
