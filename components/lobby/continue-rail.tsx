import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { GameArt } from "./game-art";
import { gamePath } from "./game-path";
import { RailFrame } from "./rail-frame";
import { TileIcon } from "./tile-icon";

/** The games a player opened last: low, so that the way back in costs the wall no room. */
export function ContinueRail({ games }: { games: readonly ListedGame[] }) {
  const t = useTranslations("pages.lobby.rails");
  if (games.length === 0) return null;

  return (
    <RailFrame title={t("continue")} href="/recent">
      <ul className="rail-row rail-low">
        {games.map((game) => (
          <li key={game.idHash}>
            <Link href={gamePath(game.idHash)} className="low-tile group">
              <span className="low-tile-art">
                <GameArt name={game.name} imageUrl={game.imageUrl} isEager className="rounded-s-card" />
              </span>
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm font-semibold">{game.name}</span>
                <span className="tile-studio">{game.studioName}</span>
              </span>
              <TileIcon name="play" />
            </Link>
          </li>
        ))}
      </ul>
    </RailFrame>
  );
}
