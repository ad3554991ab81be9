import { ContinueRail } from "@/components/lobby/continue-rail";
import { firstScreen } from "@/components/lobby/first-screen";
import { GameRail } from "@/components/lobby/game-rail";
import { Letterboard } from "@/components/lobby/letterboard";
import { LobbyBrowser } from "@/components/lobby/lobby-browser";
import { parseLobbyFilters } from "@/components/lobby/lobby-filters";
import { currentPlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { getCatalogue, listPopularGames, listRecentGames } from "@/lib/games";

const RAIL_LENGTH = 14;
// Fewer are no ranking, only what happened to be opened.
const FULL_RAIL = 6;
const POPULAR_WITHIN_MS = 7 * 24 * 60 * 60 * 1000;

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function LobbyPage({ searchParams }: Props) {
  const params = toSearchParams(await searchParams);
  const player = await currentPlayer();
  const [catalogue, recent, popular] = await Promise.all([
    getCatalogue(db()),
    player ? listRecentGames(db(), player.id, RAIL_LENGTH) : [],
    listPopularGames(db(), { since: new Date(Date.now() - POPULAR_WITHIN_MS), limit: RAIL_LENGTH }),
  ]);
  const fresh = catalogue.games.filter((game) => game.isNew).slice(0, RAIL_LENGTH);

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pt-6 sm:gap-6 sm:pt-8">
      <Letterboard gameCount={catalogue.games.length} studioCount={catalogue.studios.length} />
      <LobbyBrowser
        version={catalogue.version}
        first={firstScreen(catalogue, parseLobbyFilters(params), Number(params.get("page")) || 1)}
        rails={
          <>
            <ContinueRail games={recent} />
            <GameRail title="Popular this week" games={popular.length >= FULL_RAIL ? popular : []} />
            <GameRail title="New in the house" games={fresh} />
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
