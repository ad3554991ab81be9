import { ContinueRail } from "@/components/lobby/continue-rail";
import { firstScreen } from "@/components/lobby/first-screen";
import { GameRail } from "@/components/lobby/game-rail";
import { Letterboard } from "@/components/lobby/letterboard";
import { LobbyBrowser } from "@/components/lobby/lobby-browser";
import { parseLobbyFilters } from "@/components/lobby/lobby-filters";
import { newGames, popularGames, RAIL_LENGTH, spineRails } from "@/components/lobby/rails";
import { SpineRail } from "@/components/lobby/spine-rail";
import { currentPlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { listFavourites } from "@/lib/favourites";
import { getCatalogue, getPopularity, listRecentGames } from "@/lib/games";
import { offeredGames } from "./offered-games";

// As many pictures as a first screen shows of its first row.
const EAGER_TILES = 4;

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function LobbyPage({ searchParams }: Props) {
  const params = toSearchParams(await searchParams);
  const player = await currentPlayer();
  const [catalogue, popularity, recent, favouriteIds] = await Promise.all([
    getCatalogue(db()),
    getPopularity(db()),
    player ? listRecentGames(db(), player.id, RAIL_LENGTH) : [],
    player ? listFavourites(db(), player.id) : [],
  ]);
  const rows = [
    {
      title: "Your favourites",
      href: "/favourites",
      games: offeredGames(catalogue, favouriteIds).slice(0, RAIL_LENGTH),
    },
    { title: "Popular this week", href: "/popular", games: popularGames(catalogue, popularity, RAIL_LENGTH) },
    newGames(catalogue, popularity),
  ].filter(({ games }) => games.length > 0);

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pt-6 sm:gap-6 sm:pt-8">
      <Letterboard gameCount={catalogue.games.length} studioCount={catalogue.studios.length} />
      <LobbyBrowser
        version={catalogue.version}
        first={firstScreen(catalogue, parseLobbyFilters(params), Number(params.get("page")) || 1)}
        rails={
          <>
            <ContinueRail games={recent} />
            {rows.map((row, place) => (
              <GameRail key={row.title} {...row} eagerTiles={place === 0 && recent.length === 0 ? EAGER_TILES : 0} />
            ))}
            {spineRails(catalogue, popularity).map((rail) => (
              <SpineRail key={rail.href} rail={rail} version={catalogue.version} />
            ))}
          </>
        }
      />
    </div>
  );
}

function toSearchParams(params: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) =>
      [value ?? []].flat().map((each): [string, string] => [name, each]),
    ),
  );
}
