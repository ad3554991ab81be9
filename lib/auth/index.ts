import "server-only";

export { playerAction, publicAction } from "./actions";
export { authHandler } from "./auth-handler";
export { confirmPassword } from "./confirm-password";
export {
  currentPlayer,
  currentStaff,
  requireActivePlayer,
  requirePlayer,
  signOut,
} from "./current";
export type { Action, ActionRefusal, StaffActionRefusal } from "./guarded";
export { localPath } from "./local-path";
export { admitStaff, missingPermission, requirePermission } from "./permission";
export { endSession, listSessions, type SessionRow } from "./player-sessions";
export type { Realm } from "./realm";
export { resetPassword } from "./reset-password";
export {
  findPreviousSignIn,
  findSignedInPlayer,
  listPlayerSessions,
  revokePlayerSessions,
  type SignedInPlayer,
  type StaffMember,
  touchSession,
} from "./sessions";
export type { TooManyTries } from "./sign-in-tries";
export { staffAction, staffTask } from "./staff-actions";
export { visitorOf } from "./visitor";
