"use client";

import { useTranslations } from "next-intl";
import { memo, useState } from "react";
import { Link } from "@/components/ui/link";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { FavouriteHeart } from "./favourite-heart";
import { GameArt } from "./game-art";
import { gamePath } from "./game-path";

/** One game in a list. It gets all it shows, and fetches nothing. Its looks are `tile-*` in the style sheet. */
export const GameTile = memo(function GameTile({
  game,
  isEager = false,
  isWaitingForPicture = false,
}: {
  game: ListedGame;
  isEager?: boolean | undefined;
  /** Whether a picture that is not in the page yet stays away for the moment. */
  isWaitingForPicture?: boolean;
}) {
  const t = useTranslations("lobby.tile");
  const [shownUrl, setShownUrl] = useState(isWaitingForPicture ? null : game.imageUrl);
  if (!isWaitingForPicture && shownUrl !== game.imageUrl) setShownUrl(game.imageUrl);
  const imageUrl = isWaitingForPicture && shownUrl !== game.imageUrl ? null : game.imageUrl;

  return (
    <div className="tile group">
      <Link href={gamePath(game.idHash)} className="tile-link">
        <span className="tile-art">
          <GameArt name={game.name} imageUrl={imageUrl} isEager={isEager} />
          {game.hasFreeRounds ? <span title={t("freeRounds")} className="tile-gift" /> : null}
        </span>
        <span className="tile-line">
          <span className="tile-name">{game.name}</span>
          {game.hasDemo ? <span className="tile-demo">{t("demo")}</span> : null}
        </span>
        <span className="tile-studio">
          {game.studioName}
          {game.hasFreeRounds ? <span className="sr-only">{t("withFreeRounds")}</span> : null}
        </span>
      </Link>
      <FavouriteHeart game={game} />
    </div>
  );
});
