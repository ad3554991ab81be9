import type { Aggregator, AggregatorCause, AggregatorPlayer } from "@/lib/aggregator";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { isClosedTo, readMaintenance } from "@/lib/maintenance";
import { aggregatorPassword, areTermsOutdated, isExcluded } from "@/lib/players";
import { ok, type Result, refused } from "@/lib/result";
import { findGame } from "./find-game";
import { type GameDetails, isOffered } from "./game-details";
import { isInProgress } from "./is-in-progress";

/** A wish to open a game. */
export interface LaunchRequest {
  /** Null for a guest, who may only play for fun. */
  player: { id: string; username: string; currency: string } | null;
  /** The game's `idHash`. */
  gameId: string;
  isDemo: boolean;
  /** Such as `en`. */
  lang: string;
  /** Loaded inside the iframe when the player leaves: a page that leaves the frame. */
  homeUrl: string;
  device: "desktop" | "mobile";
}

/** Why a game did not open. */
export type LaunchCause =
  | "GAME_UNKNOWN"
  /** The aggregator lists it no more, or the operator took it or its studio out. */
  | "GAME_UNAVAILABLE"
  /** All gaming is off, and this player is not let in all the same. */
  | "GAMING_SUSPENDED"
  | "DEMO_UNSUPPORTED"
  /** Playing for money needs a player. */
  | "SIGN_IN_REQUIRED"
  /** Frozen, which leaves demos open, or closed. */
  | "PLAYER_BLOCKED"
  /** In a time-out or self-excluded: no play for money until it ends. */
  | "PLAYER_EXCLUDED"
  /** They accepted terms that have changed since. */
  | "TERMS_OUTDATED"
  | AggregatorCause;

const GUEST_CURRENCY = "USD";

/**
 * Opens a game at the aggregator. Every try is kept with its cause, so that staff see what
 * players meet; the player's own state is asked again, whatever the session believes.
 *
 * Playing for fun never names the player: no mistake of a studio can reach real money.
 *
 * @returns The address to load in the iframe.
 * @throws When the database does.
 *
 * Source: aggregator API, launch game.
 */
export async function launchGame(
  db: Db,
  aggregator: Aggregator,
  request: LaunchRequest,
): Promise<Result<{ url: string }, LaunchCause>> {
  const { gameId, isDemo, player } = request;
  const game = await findGame(db, gameId);
  if (!game) return refused("GAME_UNKNOWN");

  const record = (cause: LaunchCause | null) =>
    db.launch.create({
      data: { id: newId(), playerId: player?.id ?? null, gameId, isDemo, cause, createdAt: new Date() },
      select: { id: true },
    });

  const refusal = await refuseLaunch(db, request, game);
  const opened = refusal ? refused(refusal) : await openGame(aggregator, request);
  await record(opened.ok ? null : opened.code);

  return opened;
}

/** What needs no aggregator to know; null when nothing stands against the launch. */
async function refuseLaunch(
  db: Db,
  { player, gameId, isDemo }: LaunchRequest,
  game: GameDetails,
): Promise<LaunchCause | null> {
  if (!isOffered(game)) return "GAME_UNAVAILABLE";
  if (isClosedTo(await readMaintenance(db), player?.id ?? null, new Date())) return "GAMING_SUSPENDED";
  if (game.isHidden && !(player && (await isInProgress(db, { playerId: player.id, gameId }))))
    return "GAME_UNAVAILABLE";
  if (isDemo && !game.hasDemo) return "DEMO_UNSUPPORTED";
  if (!player) return isDemo ? null : "SIGN_IN_REQUIRED";

  const row = await db.player.findUnique({
    where: { id: player.id },
    select: { status: true, excludedUntil: true, termsVersion: true },
  });
  if (!row || row.status === "closed") return "PLAYER_BLOCKED";
  // A freeze or a break keeps from playing for money: a demo stakes nothing and names nobody.
  if (isDemo) return null;
  if (row.status !== "active") return "PLAYER_BLOCKED";

  if (isExcluded(row)) return "PLAYER_EXCLUDED";

  return areTermsOutdated(row) ? "TERMS_OUTDATED" : null;
}

async function openGame(
  aggregator: Aggregator,
  { player: signedIn, gameId, isDemo, lang, homeUrl, device }: LaunchRequest,
): Promise<Result<{ url: string }, AggregatorCause>> {
  const player =
    signedIn && !isDemo
      ? { username: signedIn.username, password: aggregatorPassword(signedIn.id), currency: signedIn.currency }
      : demoPlayer(signedIn?.currency ?? GUEST_CURRENCY);
  const created = await aggregator.createPlayer(player);
  if (!created.ok) return created;

  const launch = { player, gameId, lang, homeUrl, device };
  const opened = await (isDemo ? aggregator.getGameDemo(launch) : aggregator.getGame(launch));

  return opened.ok ? ok({ url: opened.value.url }) : opened;
}

/** Who plays for fun in a currency. No player's name begins with an underscore, so it is nobody's wallet. */
function demoPlayer(currency: string): AggregatorPlayer {
  const username = `_demo_${currency.toLowerCase()}`;

  return { username, password: aggregatorPassword(username), currency };
}
