import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ContinueRail } from "@/components/lobby/continue-rail";
import { firstScreen, writeCounts } from "@/components/lobby/first-screen";
import { GameRail } from "@/components/lobby/game-rail";
import { Letterboard } from "@/components/lobby/letterboard";
import { LobbyBrowser } from "@/components/lobby/lobby-browser";
import { parseLobbyFilters } from "@/components/lobby/lobby-filters";
import { lobbyTitle } from "@/components/lobby/lobby-title";
import { featuredGames, laterRail, newGames, popularGames, RAIL_LENGTH, spineRails } from "@/components/lobby/rails";
import { SpineRail } from "@/components/lobby/spine-rail";
import { typeLabel } from "@/components/lobby/type-label";
import { getFormats } from "@/i18n/get-formats";
import { currentPlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { listFavourites } from "@/lib/favourites";
import { getCatalogue, getPopularity, getPromotions, listRecentGames } from "@/lib/games";
import { offeredGames } from "./offered-games";

// As many pictures as a phone's first screen shows of its first row.
const EAGER_TILES = 3;

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const filters = parseLobbyFilters(toSearchParams(await searchParams));
  const [t, tTypes] = await Promise.all([getTranslations("pages.lobby.head"), getTranslations("lobby.types")]);
  const texts = { t, tTypes };
  const { title, description, canonical, isListed } = lobbyTitle(await getCatalogue(db()), filters, texts);

  return {
    ...(title === null ? {} : { title }),
    description,
    alternates: { canonical },
    openGraph: {
      type: "website",
      siteName: "Marquee",
      title: title ?? "Marquee",
      description,
      url: canonical,
      // Named again, because a page's own words replace all of the layout's.
      images: [{ url: "/opengraph-image.png", width: 1200, height: 630 }],
    },
    ...(isListed ? {} : { robots: { index: false, follow: true } }),
  };
}

export default async function LobbyPage({ searchParams }: Props) {
  const params = toSearchParams(await searchParams);
  const [player, t, tTypes, tList, { number }] = await Promise.all([
    currentPlayer(),
    getTranslations("pages.lobby.rails"),
    getTranslations("lobby.types"),
    getTranslations("lobby.list"),
    getFormats(),
  ]);
  const [catalogue, popularity, promotions, recent, favouriteIds] = await Promise.all([
    getCatalogue(db()),
    getPopularity(db()),
    getPromotions(db()),
    player ? listRecentGames(db(), player.id, RAIL_LENGTH) : [],
    player ? listFavourites(db(), player.id) : [],
  ]);
  const first = firstScreen(catalogue, parseLobbyFilters(params), Number(params.get("page")) || 1);
  const featured = featuredGames(catalogue, popularity, promotions);
  const rows = [
    {
      title: t("favourites"),
      href: "/favourites",
      games: offeredGames(catalogue, favouriteIds).slice(0, RAIL_LENGTH),
    },
    { title: t("featured"), games: featured },
    {
      title: t("popular"),
      href: "/popular",
      games: popularGames(catalogue, popularity, promotions, RAIL_LENGTH),
    },
    { title: t("new"), ...newGames(catalogue, popularity) },
  ].filter(({ games }) => games.length > 0);
  const spine = spineRails(catalogue, popularity, promotions).map(({ of, ...row }) => ({
    title: "type" in of ? typeLabel(of.type, tTypes) : t("ofStudio", of),
    ...row,
  }));
  // One row comes with its games: what a first screen shows. Every further one would cost each visitor 10 kB.
  const firstRow = recent.length > 0 ? undefined : rows.shift();

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pt-6 sm:gap-6 sm:pt-8">
      <SiteData />
      <Letterboard gameCount={catalogue.games.length} studioCount={catalogue.studios.length} />
      <LobbyBrowser
        version={catalogue.version}
        first={first}
        written={writeCounts(first, { games: (count) => tList("count", { count }), number })}
        rails={
          <>
            <ContinueRail games={recent} />
            {firstRow ? <GameRail {...firstRow} eagerTiles={EAGER_TILES} /> : null}
            {[...rows.map(laterRail), ...spine].map((rail) => (
              <SpineRail key={rail.title} rail={rail} version={catalogue.version} />
            ))}
          </>
        }
      />
    </div>
  );
}

/** Tells search engines whose site this is and how to search it. Data, not a script: no policy has to let it run. */
function SiteData() {
  const url = new URL("/", env().NEXTAUTH_URL).href;
  const data = {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: "Marquee",
    url,
    potentialAction: {
      "@type": "SearchAction",
      target: `${url}?q={search_term_string}`,
      "query-input": "required name=search_term_string",
    },
  };

  // A less-than sign could end the element early.
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll("<", "\\u003c")}</script>;
}

function toSearchParams(params: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) =>
      [value ?? []].flat().map((each): [string, string] => [name, each]),
    ),
  );
}
