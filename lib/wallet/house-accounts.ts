import { isFreeRound, type MoneyCall } from "./call";

/** Books the operator's corrections and gifts. */
export const ADJUSTMENTS_ACCOUNT = "house:adjustments";

/** Pays what players win in free rounds. */
export const FREE_ROUNDS_ACCOUNT = "house:free-rounds";

/** A player's own account, as postings name it. */
export function playerAccount(playerId: string): string {
  return `player:${playerId}`;
}

/**
 * The house's side of a call. House accounts carry no running balance (a row every bet
 * updates would put all players in one line): their balance is the sum of their postings.
 */
export function houseAccount(call: Pick<MoneyCall, "kind" | "type" | "gameId">): string {
  const isWinSide = call.kind === "win" || call.kind === "rollback_win";
  if (isWinSide && isFreeRound(call)) return FREE_ROUNDS_ACCOUNT;

  // A game's id starts with its studio: "studio/GameName".
  const studio = call.gameId?.split("/", 1)[0];

  return `house:studio:${studio || "unknown"}`;
}
