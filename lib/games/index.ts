export { type Catalogue, getCatalogue, listStudios } from "./catalogue";
export { type CatalogueGroup, type CatalogueIndex, expandIndex, type ListedGame } from "./catalogue-index";
export { changeGames, type GamesChange, MAX_CHANGED } from "./change-games";
export { packIndex } from "./compact-index";
export { findGame } from "./find-game";
export { GAME_CHANGES, type GameChange } from "./game-changes";
export { type GameDetails, isOffered } from "./game-details";
export { type GameShape, getGameShape } from "./game-shape";
export { getRawFields } from "./get-raw-fields";
export { isInProgress } from "./is-in-progress";
export { type LaunchCause, type LaunchRequest, launchGame } from "./launch-game";
export { type AvailabilityEntry, listAvailability } from "./list-availability";
export { listRecentGames } from "./list-played-games";
export { listStudioStandings, type StudioStanding } from "./list-studios";
export { CHANGE_KINDS, type ChangeKind, listSyncChanges, type SyncChange } from "./list-sync-changes";
export { findLastSyncTime, findRunningSync, findSync, listSyncs, type SyncRecord } from "./list-syncs";
export { listPinBoards, type PinBoard, type PinWish, pinGame } from "./pin-game";
export { PIN_SLOTS, POPULAR_LIST } from "./place-pins";
export { getPopularity, type Popularity } from "./popularity";
export { getPromotions, type Promotions } from "./promotions";
export { type GameStanding, type GamesQuery, searchGames } from "./search-games";
export { type StudioSwitch, setStudioEnabled } from "./set-studio-enabled";
export { type SyncSchedule, startCatalogueSync } from "./start-catalogue-sync";
export {
  type BegunSync,
  beginCatalogueSync,
  type SyncOptions,
  type SyncRefusal,
  type SyncSummary,
  syncCatalogue,
} from "./sync-catalogue";
