import { betOfLevel } from "../bet-levels";
import type { Catalogue, Game } from "../catalogue/catalogue";
import { isWebAddress } from "../config";
import { note } from "../events";
import type { FaultScene, Faults } from "../faults";
import { type FreeRounds, freeRoundsRow } from "../free-rounds";
import type { GameSessions } from "../game-sessions";
import { type Fields, textField, wholeNumberField } from "../http";
import type { Player, Players } from "../players";
import { type ApiAnswer, fail, GAME_NOT_FOUND, succeed, WRONG_PLAYER } from "./answers";

const MAX_FREE_ROUNDS = 1_000;
const MAX_VALID_DAYS = 365;

/** What the methods work on. */
export interface ApiContext {
  catalogue: Catalogue;
  players: Players;
  freeRounds: FreeRounds;
  sessions: GameSessions;
  faults: Faults;
  publicUrl: string;
  currencies: readonly string[];
}

type Method = (context: ApiContext, fields: Fields, scene: FaultScene) => ApiAnswer | Promise<ApiAnswer>;

/** The API methods by name; getGameList is served apart, from memory. */
export const METHODS: Readonly<Record<string, Method>> = {
  createPlayer,
  getGame: (context, fields, scene) =>
    isTruthy(fields.play_for_fun) ? launchDemo(context, fields, scene) : launch(context, fields, scene),
  getGameDemo: launchDemo,
  addFreeRounds: (context, fields) => withPlayer(context, fields, (player) => addFreeRounds(context, fields, player)),
  getFreeRounds: (context, fields) =>
    withPlayer(context, fields, (player) => succeed(context.freeRounds.list(player.username).map(freeRoundsRow))),
  deleteFreeRounds: (context, fields) =>
    withPlayer(context, fields, (player) => {
      const game = findGame(context, fields);
      if (!game) return GAME_NOT_FOUND;
      return succeed({ deleted: context.freeRounds.remove(player.username, game.idHash) });
    }),
  deleteAllFreeRounds: (context, fields) =>
    withPlayer(context, fields, (player) => succeed({ deleted: context.freeRounds.remove(player.username, null) })),
};

async function createPlayer({ players, currencies }: ApiContext, fields: Fields): Promise<ApiAnswer> {
  const username = textField(fields, "user_username");
  const password = textField(fields, "user_password");
  const currency = textField(fields, "currency") ?? "";
  if (!username || username.length > 100 || !password) return WRONG_PLAYER;
  if (!currencies.includes(currency)) return fail("Invalid currency");

  const known = players.find(username);
  if (known && !players.authenticate(username, password)) return WRONG_PLAYER;
  if (known && known.currency !== currency) return fail("Invalid currency");
  const player = known ?? players.create(username, password, currency);
  await players.saved();

  return succeed({ id: player.id, username, balance: 0, currencycode: player.currency, created: player.createdAt });
}

function launch(context: ApiContext, fields: Fields, scene: FaultScene): ApiAnswer | Promise<ApiAnswer> {
  return withPlayer(context, fields, (player) => openGame(context, fields, scene, player));
}

function launchDemo(context: ApiContext, fields: Fields, scene: FaultScene): ApiAnswer | Promise<ApiAnswer> {
  return openGame(context, fields, scene, null);
}

async function openGame(
  context: ApiContext,
  fields: Fields,
  scene: FaultScene,
  player: Player | null,
): Promise<ApiAnswer> {
  const game = findGame(context, fields);
  if (!game) return GAME_NOT_FOUND;
  if (!player && !game.isDemoSupported) return fail("Play for fun is not supported by this game");
  const homeUrl = textField(fields, "homeurl");
  if (homeUrl !== null && !isWebAddress(homeUrl)) return fail("Invalid homeurl");

  const session = context.sessions.open({
    username: player?.username ?? null,
    gameIdHash: game.idHash,
    currency: player?.currency ?? textField(fields, "currency") ?? "USD",
    lang: languageTag(textField(fields, "lang")),
    homeUrl,
  });
  await context.sessions.saved();
  const url = `${context.publicUrl}/play/${session.token}`;
  note(`opened ${game.idHash} for ${session.username ?? "a demo"}`);

  return succeed(
    launchResponse(context.faults, scene, game, url),
    game.sendsSessionId ? { session_id: session.token } : {},
  );
}

/** The address itself, or an object around it: both are seen in the field, so games differ here too. */
function launchResponse(faults: Faults, scene: FaultScene, game: Game, url: string): unknown {
  if (faults.strike("game-url-object", scene)) return { gameurl: url };
  if (faults.strike("game-url-string", scene)) return url;

  return game.launchShape === "string" ? url : { [game.launchShape]: url };
}

async function addFreeRounds(context: ApiContext, fields: Fields, player: Player): Promise<ApiAnswer> {
  const game = findGame(context, fields);
  if (!game) return GAME_NOT_FOUND;
  if (!game.isFreeRoundsSupported) return fail("Free rounds are not supported by this game");
  const rounds = wholeNumberField(fields, "freespins") ?? 0;
  if (rounds < 1 || rounds > MAX_FREE_ROUNDS) return fail(`freespins must be from 1 to ${MAX_FREE_ROUNDS}`);
  const betLevel = wholeNumberField(fields, "bet_level") ?? -1;
  if (betOfLevel(betLevel) === null) return fail("Invalid bet_level");
  const validDays = wholeNumberField(fields, "valid_days") ?? 0;
  if (validDays < 1 || validDays > MAX_VALID_DAYS) return fail(`valid_days must be from 1 to ${MAX_VALID_DAYS}`);

  const grant = context.freeRounds.add(player, game.idHash, rounds, betLevel, validDays);
  await context.freeRounds.saved();
  note(`granted ${rounds} free rounds of ${game.idHash} to ${player.username}`);

  return succeed(freeRoundsRow(grant));
}

/** Runs the work for the named player, in whose currency the request must be. */
function withPlayer(
  { players }: ApiContext,
  fields: Fields,
  work: (player: Player) => ApiAnswer | Promise<ApiAnswer>,
): ApiAnswer | Promise<ApiAnswer> {
  const player = players.authenticate(
    textField(fields, "user_username") ?? "",
    textField(fields, "user_password") ?? "",
  );
  if (!player) return WRONG_PLAYER;
  const currency = textField(fields, "currency");
  if (currency !== null && currency !== player.currency) return fail("Invalid currency");

  return work(player);
}

function findGame({ catalogue }: ApiContext, fields: Fields): Game | null {
  return catalogue.find(textField(fields, "gameid") ?? "");
}

function isTruthy(value: unknown): boolean {
  return value === true || value === 1 || value === "1" || value === "true";
}

/** The language for the page's `lang` attribute; anything odd becomes English. */
function languageTag(lang: string | null): string {
  return lang && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(lang) ? lang : "en";
}
