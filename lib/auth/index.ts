import "server-only";

export { adminAction, playerAction, publicAction } from "./actions";
export { authHandler } from "./auth-handler";
export { confirmPassword } from "./confirm-password";
export {
  currentOperator,
  currentPlayer,
  requireActivePlayer,
  requireOperator,
  requirePlayer,
  signOut,
} from "./current";
export type { Action, ActionRefusal } from "./guarded";
export { localPath } from "./local-path";
export type { Realm } from "./realm";
export {
  findPreviousSignIn,
  findSignedInPlayer,
  listPlayerSessions,
  type Operator,
  revokePlayerSessions,
  type SignedInPlayer,
  touchSession,
} from "./sessions";
export type { TooManyTries } from "./sign-in-tries";
