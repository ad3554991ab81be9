/** A game, and the player who keeps it. */
export interface Favourite {
  playerId: string;
  /** The aggregator's stable name of the game. */
  gameId: string;
}
