import "server-only";

export { playerAction, publicAction } from "./actions";
export { authHandler } from "./auth-handler";
export { confirmCode } from "./confirm-code";
export { confirmPassword } from "./confirm-password";
export {
  currentPlayer,
  currentStaff,
  currentStaffAddress,
  currentStaffSession,
  endIdleSession,
  requireActivePlayer,
  requirePlayer,
  signOut,
} from "./current";
export type { Action, ActionRefusal, StaffActionRefusal } from "./guarded";
export { localPath } from "./local-path";
export { admitStaff, missingPermission, requirePermission, requireStaff } from "./permission";
export { endSession, listSessions, type SessionRow } from "./player-sessions";
export type { Realm } from "./realm";
export { resetPassword } from "./reset-password";
export {
  findPreviousSignIn,
  findSignedInPlayer,
  listPlayerSessions,
  revokePlayerSessions,
  type SignedInPlayer,
  touchSession,
} from "./sessions";
export { settingUpAction } from "./setting-up-action";
export type { TooManyTries } from "./sign-in-tries";
export { staffAction, staffTask } from "./staff-actions";
export { isStaffAddress, staffAddress } from "./staff-address";
export { confirmStaffPassword, stepUp } from "./staff-confirm";
export type { SessionEnd, SettingUp, StaffMember, StaffSession } from "./staff-sessions";
export { visitorOf } from "./visitor";
