export { isOfAge, MIN_AGE, parseBirthDate } from "./age";
export { aggregatorPassword } from "./aggregator-password";
export { changeStatus } from "./change-status";
export { closeOwnAccount } from "./close-account";
export { type CreatePlayerRefusal, createPlayer, type NewPlayer } from "./create-player";
export { type ExclusionRefusal, type ExclusionWish, excludePlayer } from "./exclude-player";
export { BREAKS, type Break, breakKind, excludeSelf } from "./exclude-self";
export { EXCLUSION_KINDS, type Exclusion, type ExclusionKind, isExcluded } from "./exclusion";
export { findExclusion } from "./find-exclusion";
export { findPlayer } from "./find-player";
export { LIMIT_KEYS, LimitChoice, LimitForm, limitName, typedLimit } from "./limit-form";
export { type LimitUse, listLimits, type PlayerLimits } from "./list-limits";
export {
  addNote,
  listNotes,
  MAX_NOTE_LENGTH,
  NOTE_KINDS,
  type NoteKind,
  type PlayerNote,
  type PlayerNotes,
} from "./notes";
export { createPasswordReset, findPasswordReset, spendPasswordReset } from "./password-reset";
export { MIN_PASSWORD_LENGTH } from "./password-rules";
export { addDays, formatDay, type Period, parseDay } from "./period";
export type { LimitInForce, LimitKey, PendingChange, PlayerLimit } from "./player-limit";
export { getPlayerProfile, type PlayerProfile } from "./player-profile";
export { getPlayerRecord, type PlayerRecord } from "./player-record";
export {
  listPlayerRounds,
  listRoundGames,
  type PlayerRound,
  ROUND_OUTCOMES,
  type RoundOutcome,
  type RoundsPage,
  type RoundsSearch,
} from "./player-rounds";
export { PLAYER_STATUSES, type PlayerStatus, type PlayerSummary } from "./player-summary";
export {
  type Registration,
  type RegistrationRefusal,
  registerPlayer,
  SUPPORTED_CURRENCIES,
} from "./register-player";
export { RegistrationForm } from "./registration-form";
export { removeLimit } from "./remove-limit";
export {
  getLifetimeResult,
  type LifetimeResult,
  listResults,
  type ResultStep,
  type ResultStepLength,
} from "./results";
export { listRoundLegs, type RoundLeg } from "./round-legs";
export { type PlayerSearch, searchPlayers } from "./search-players";
export {
  beginSecondFactor,
  confirmSecondFactor,
  findSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  type SecondFactor,
  verifySecondFactor,
} from "./second-factor";
export { setLimit } from "./set-limit";
export { setPassword } from "./set-password";
export { type StatusChange, setPlayerStatus } from "./set-player-status";
export { cancelLimitChange, confirmLimitChange, type LimitChangeRefusal } from "./settle-limit-change";
export {
  listStatement,
  STATEMENT_FILTERS,
  type Statement,
  type StatementFilter,
  type StatementLine,
  type StatementSearch,
} from "./statement";
export { addTag, listKnownTags, parseTag, removeTag } from "./tags";
export { acceptTerms, areTermsOutdated, mustAcceptTerms, TERMS_VERSION } from "./terms";
export { parseRegisteredUsername, parseUsername } from "./username";
export { verifyPlayer } from "./verify-player";
