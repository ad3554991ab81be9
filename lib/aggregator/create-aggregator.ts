import "server-only";
import { z } from "zod";
import type { Result } from "@/lib/result";
import { callEndpoint, type Endpoint, type EndpointCall } from "./call-endpoint";
import type { AggregatorCause } from "./causes";
import { type AddedFreeRounds, type FreeRoundsRow, parseAddedFreeRounds, parseFreeRounds } from "./free-rounds-row";
import { type GameList, parseGameList } from "./game-list";
import { parseLaunchUrl } from "./launch-url";
import { WireText } from "./wire-fields";

/** A player as the aggregator knows one. */
export interface AggregatorPlayer {
  username: string;
  /** A secret between us and the aggregator, never the one the player signs in with. */
  password: string;
  /** ISO 4217. */
  currency: string;
}

/** A game to open. */
export interface GameLaunch {
  player: AggregatorPlayer;
  /** The game's `id_hash`. */
  gameId: string;
  /** Such as `en`. */
  lang: string;
  /** Loaded inside the iframe when the player leaves: a page that leaves the frame. */
  homeUrl: string;
  device: "desktop" | "mobile";
}

/** An opened game. */
export interface OpenedGame {
  url: string;
}

/** Free rounds to award. */
export interface FreeRoundsAward {
  player: AggregatorPlayer;
  gameId: string;
  rounds: number;
  betLevel: number;
  validDays: number;
}

type Answer<T> = Promise<Result<T, AggregatorCause>>;

/** The aggregator's methods. None throws for what the network or the aggregator does. */
export interface Aggregator {
  /** Every game offered to us. Safe to repeat. */
  listGames(): Answer<GameList>;
  /** Creates the player, or finds it as it is. Safe to repeat. */
  createPlayer(player: AggregatorPlayer): Answer<{ id: string | null }>;
  /** Opens a game for money. The player must exist there. Safe to repeat. */
  getGame(launch: GameLaunch): Answer<OpenedGame>;
  /** Opens a game for fun. Safe to repeat. */
  getGameDemo(launch: GameLaunch): Answer<OpenedGame>;
  /** Awards free rounds. Every call awards again: see `isOutcomeUnknown` before repeating. */
  addFreeRounds(award: FreeRoundsAward): Answer<AddedFreeRounds>;
  /** All free rounds of a player, finished ones included where the aggregator keeps them. */
  getFreeRounds(player: AggregatorPlayer): Answer<FreeRoundsRow[]>;
  /** Ends the player's free rounds of a game: all active ones, also those of another grant. */
  deleteFreeRounds(input: { player: AggregatorPlayer; gameId: string }): Answer<true>;
}

/** How to reach the aggregator. */
export interface AggregatorOptions {
  url: string;
  login: string;
  password: string;
  /** For every method. Default: 30 s for the list, 10 s for the others. */
  timeoutMs?: number;
  /** Default: the global one. */
  fetch?: typeof fetch;
}

const LIST_TIMEOUT_MS = 30_000;
const TIMEOUT_MS = 10_000;
// Forty thousand games of a full row each come to some 30 MB.
const MAX_LIST_BYTES = 128 * 1024 * 1024;
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

const PlayerFields = z.object({ id: WireText }).partial().catch({});

/**
 * Makes a client of the aggregator's API. It keeps no state between calls.
 *
 * Source: aggregator API, outgoing methods.
 */
export function createAggregator(options: AggregatorOptions): Aggregator {
  const endpoint: Endpoint = { fetch, ...options };
  const shared = {
    fields: {},
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    isSafeToRepeat: false,
    maxAnswerBytes: MAX_ANSWER_BYTES,
  };
  const call = <T>(own: Partial<EndpointCall<T>> & Pick<EndpointCall<T>, "method" | "read">) =>
    callEndpoint<T>(endpoint, { ...shared, ...own });
  const open = (method: "getGame" | "getGameDemo", launch: GameLaunch) =>
    call({ method, fields: launchFields(launch), isSafeToRepeat: true, read: readOpenedGame });

  return {
    listGames: () =>
      call({
        method: "getGameList",
        timeoutMs: options.timeoutMs ?? LIST_TIMEOUT_MS,
        isSafeToRepeat: true,
        maxAnswerBytes: MAX_LIST_BYTES,
        read: parseGameList,
      }),
    createPlayer: (player) =>
      call({
        method: "createPlayer",
        fields: playerFields(player),
        isSafeToRepeat: true,
        read: (response) => ({ id: PlayerFields.parse(response).id ?? null }),
      }),
    getGame: (launch) => open("getGame", launch),
    getGameDemo: (launch) => open("getGameDemo", launch),
    addFreeRounds: ({ player, gameId, rounds, betLevel, validDays }) =>
      call({
        method: "addFreeRounds",
        fields: {
          ...playerFields(player),
          gameid: gameId,
          freespins: rounds,
          bet_level: betLevel,
          valid_days: validDays,
        },
        read: parseAddedFreeRounds,
      }),
    getFreeRounds: (player) =>
      call({ method: "getFreeRounds", fields: playerFields(player), isSafeToRepeat: true, read: parseFreeRounds }),
    deleteFreeRounds: ({ player, gameId }) =>
      call({ method: "deleteFreeRounds", fields: { ...playerFields(player), gameid: gameId }, read: () => true }),
  };
}

function playerFields({ username, password, currency }: AggregatorPlayer) {
  return { user_username: username, user_password: password, currency };
}

function launchFields({ player, gameId, lang, homeUrl, device }: GameLaunch) {
  return { ...playerFields(player), gameid: gameId, lang, homeurl: homeUrl, device };
}

function readOpenedGame(response: unknown): OpenedGame | null {
  const url = parseLaunchUrl(response);

  return url === null ? null : { url };
}
