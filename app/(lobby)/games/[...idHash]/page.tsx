import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { cache, Suspense } from "react";
import { ExclusionAlert } from "@/components/account/exclusion-alert";
import { GameLauncher, type Viewer } from "@/components/game/game-launcher";
import { OpenRounds } from "@/components/game/open-rounds";
import { RealityCheckInterval } from "@/components/game/reality-check-interval";
import type { Balance } from "@/components/live/live-state";
import { GameArt } from "@/components/lobby/game-art";
import { gamePath } from "@/components/lobby/game-path";
import { GameRail } from "@/components/lobby/game-rail";
import { lobbyPath, NO_FILTERS } from "@/components/lobby/lobby-filters";
import { typeLabel } from "@/components/lobby/type-label";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { currentPlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { findGame, type GameDetails, getCatalogue, getGameShape, isInProgress, isOffered } from "@/lib/games";
import { listOpenRounds, type OpenRound } from "@/lib/live";
import { getMaintenance, isClosedTo } from "@/lib/maintenance";
import { type Exclusion, findExclusion, findPlayer, type PlayerSummary } from "@/lib/players";
import { demoAction, playAction } from "./actions";
import { WaitingFreeRounds } from "./waiting-free-rounds";

const SIMILAR_GAMES = 14;

interface Props {
  params: Promise<{ idHash: string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const game = await findShownGame((await params).idHash.join("/"));
  const [t, tTypes, tNotFound, locale] = await Promise.all([
    getTranslations("pages.game"),
    getTranslations("lobby.types"),
    getTranslations("pages.notFound"),
    getLocale(),
  ]);
  if (!game) return { title: tNotFound("name") };
  const { name, studioName: studio } = game;
  const description = t("description", {
    ...{ name, studio },
    type: typeLabel(game.type, tTypes).toLocaleLowerCase(locale),
    demo: game.hasDemo ? "yes" : "no",
  });

  return {
    title: t("title", { name, studio }),
    description,
    alternates: { canonical: gamePath(game.idHash) },
    ...(game.isHidden ? { robots: { index: false } } : {}),
    openGraph: { title: game.name, description, ...(game.imageUrl ? { images: [game.imageUrl] } : {}) },
  };
}

export default async function GamePage({ params }: Props) {
  const game = await findShownGame((await params).idHash.join("/"));
  if (!game) notFound();

  const [signedIn, similar, maintenance, t, tTypes, tPaused] = await Promise.all([
    currentPlayer(),
    listSimilarGames(game),
    getMaintenance(db()),
    getTranslations("pages.game"),
    getTranslations("lobby.types"),
    getTranslations("pages.maintenance"),
  ]);
  const [shape, visit] = await Promise.all([
    getGameShape(db(), game.idHash),
    signedIn && findVisit({ playerId: signedIn.id, gameId: game.idHash }),
  ]);
  const viewer = viewerOf(visit);
  const isOpen = isOffered(game) && (!game.isHidden || (visit?.isInProgress ?? false));

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12 pt-6 sm:pt-10">
      <article className="grid items-center gap-6 sm:grid-cols-[minmax(10rem,16rem)_minmax(0,1fr)] sm:gap-10">
        <div className="group @container w-44 max-sm:mx-auto sm:w-full">
          <GameArt
            name={game.name}
            imageUrl={game.imageUrl}
            isEager
            className="rounded-card shadow-[0_0_80px_rgb(233_185_92/0.18),0_18px_50px_rgb(0_0_0/0.6)] ring-1 ring-brass/40"
          />
        </div>
        <div className="grid justify-items-start gap-5 max-sm:justify-items-stretch">
          <div className="grid gap-2 max-sm:text-center">
            <p className="text-sm font-semibold text-brass">
              <Link
                href={lobbyPath({ ...NO_FILTERS, types: [game.type] })}
                className="inline-flex min-h-6 items-center underline-offset-4 hover:underline"
              >
                {typeLabel(game.type, tTypes)}
              </Link>
              <span aria-hidden="true" className="mx-2 text-edge">
                ·
              </span>
              <Link
                href={lobbyPath({ ...NO_FILTERS, studios: [game.studio] })}
                className="inline-flex min-h-6 items-center underline-offset-4 hover:underline"
              >
                {game.studioName}
              </Link>
            </p>
            <h1 className="font-display text-4xl leading-none font-extrabold tracking-tight text-balance sm:text-6xl">
              {game.name}
            </h1>
          </div>
          <Features game={game} />
          {isOpen ? (
            <div className="grid w-full max-w-2xl gap-4 text-start">
              {visit?.exclusion ? <ExclusionAlert exclusion={visit.exclusion} /> : null}
              <GameLauncher
                game={{ idHash: game.idHash, name: game.name, hasDemo: game.hasDemo, shape }}
                viewer={viewer}
                balance={visit && balanceOf(visit.player)}
                paused={{ title: tPaused("closedTitle"), advice: tPaused("closed") }}
                isClosed={isClosedTo(maintenance, signedIn?.id ?? null, new Date())}
                playAction={playAction}
                demoAction={demoAction}
              />
              {visit ? (
                <OpenRounds rounds={visit.openRounds} currency={visit.player.currency} canPlay={viewer === "player"} />
              ) : null}
              {visit && viewer === "player" && game.hasFreeRounds ? (
                <Suspense>
                  <WaitingFreeRounds player={visit.player} gameId={game.idHash} />
                </Suspense>
              ) : null}
              {viewer === "player" ? <RealityCheckInterval /> : null}
            </div>
          ) : (
            <Alert tone="warning" title={t("notOffered.title")} className="text-start">
              {t("notOffered.lead")}
            </Alert>
          )}
        </div>
      </article>
      <GameRail title={isOpen ? t("moreFrom", { studio: game.studioName }) : t("similar")} games={similar} />
    </div>
  );
}

/** What a signed-in player brings to the page. */
interface Visit {
  player: PlayerSummary;
  exclusion: Exclusion | null;
  openRounds: OpenRound[];
  /** Something is left to finish in this game. */
  isInProgress: boolean;
}

async function findVisit({ playerId, gameId }: { playerId: string; gameId: string }): Promise<Visit | null> {
  const [player, exclusion, openRounds, hasMore] = await Promise.all([
    findPlayer(db(), { id: playerId }),
    findExclusion(db(), playerId),
    listOpenRounds(db(), { playerId, gameId }),
    isInProgress(db(), { playerId, gameId }),
  ]);

  return player && { player, exclusion, openRounds, isInProgress: hasMore };
}

function viewerOf(visit: Visit | null): Viewer {
  if (!visit) return "guest";
  if (visit.player.status !== "active") return "frozen";

  return visit.exclusion ? "excluded" : "player";
}

function balanceOf({ balanceCents, currency }: PlayerSummary): Balance {
  return { balanceCents: balanceCents.toString(), currency };
}

function Features({ game }: { game: GameDetails }) {
  const t = useTranslations("pages.game");
  const tFeatures = useTranslations("lobby.features");
  const features = [
    game.isNew && ("new" as const),
    game.hasDemo && ("demo" as const),
    game.hasFreeRounds && ("free-rounds" as const),
    game.hasJackpot && ("jackpot" as const),
    game.hasBonusBuy && ("bonus-buy" as const),
  ].filter((feature) => feature !== false);
  if (features.length === 0) return null;

  return (
    <ul aria-label={t("features")} className="flex flex-wrap gap-2 max-sm:justify-center">
      {features.map((feature) => (
        <li key={feature}>
          <Badge tone={feature === "free-rounds" || feature === "jackpot" ? "brass" : "neutral"}>
            {tFeatures(feature)}
          </Badge>
        </li>
      ))}
    </ul>
  );
}

/** Asked for by the page and by its title; the database is asked once. */
const findShownGame = cache((path: string) => findGame(db(), decoded(path)));

/** Segments come as the address has them; a broken escape is no game's name. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}

/** Games of the same studio, those of the same type first; of the type alone where the studio has no others. */
async function listSimilarGames(game: GameDetails) {
  const others = (await getCatalogue(db())).games.filter((each) => each.idHash !== game.idHash);
  const ofStudio = others.filter((each) => each.studio === game.studio);
  const ofType = (ofStudio.length > 0 ? ofStudio : others).filter((each) => each.type === game.type);

  return [...ofType, ...ofStudio.filter((each) => each.type !== game.type)].slice(0, SIMILAR_GAMES);
}
