export { type ActivePlayers, countActivePlayers } from "./count-active";
export {
  addFigures,
  balanceOf,
  FIGURES,
  type Figures,
  ggrOf,
  NO_FIGURES,
  ngrOf,
  turnoverOf,
  winsOf,
} from "./figures";
export { type DayPeriod, type Piece, piecesOf, type Span } from "./pieces";
export { rebuildRollups } from "./rebuild-rollups";
export { type RollUpOptions, rollUp } from "./roll-up";
export {
  gameRows,
  hourRows,
  playerSums,
  playerTotals,
  type RowsQuery,
  type SpanRowsQuery,
  WITH_TAIL,
} from "./rows";
export { FIGURE_LIST, FIGURE_SUMS, NAMED_FIGURE_SUMS, NAMED_FIGURES } from "./sql";
export { startRollups } from "./start-rollups";
export { type RollupDifference, type RollupReport, verifyRollups } from "./verify-rollups";
