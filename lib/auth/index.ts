import "server-only";

export { adminAction, playerAction, publicAction } from "./actions";
export { authHandler } from "./auth-handler";
export { currentOperator, currentPlayer, requireOperator, requirePlayer, signOut } from "./current";
export type { Action, ActionRefusal } from "./guarded";
export { localPath } from "./local-path";
export type { Realm } from "./realm";
export {
  findSignedInPlayer,
  listPlayerSessions,
  type Operator,
  revokePlayerSessions,
  type SignedInPlayer,
} from "./sessions";
