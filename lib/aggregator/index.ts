export { aggregator } from "./aggregator";
export { type CatalogueGame, RAW_FIELDS } from "./catalogue-game";
export { AGGREGATOR_CAUSES, type AggregatorCause, isOutcomeUnknown, isRetryable } from "./causes";
export {
  type Aggregator,
  type AggregatorOptions,
  type AggregatorPlayer,
  createAggregator,
  type FreeRoundsAward,
  type GameLaunch,
  type OpenedGame,
} from "./create-aggregator";
export type { AddedFreeRounds, FreeRoundsRow } from "./free-rounds-row";
export type { GameList } from "./game-list";
export { GAME_TYPES, type GameType } from "./game-types";
export {
  type CallbackGlance,
  glanceAtCallback,
  type IncomingCallback,
  maskKey,
  parseCallback,
  readStoredCallback,
  type SignaturePolicy,
  type TrustProblem,
  type UntrustedCallback,
} from "./incoming";
