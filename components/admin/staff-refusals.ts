import { COMMON_REFUSALS } from "./use-submit";

/** Why nothing about a member of the staff or a role was changed. */
export const STAFF_REFUSALS = {
  ...COMMON_REFUSALS,
  MEMBER_UNKNOWN: "There is no such member of the staff.",
  OWN_ACCOUNT: "Nobody does this to their own account. Ask a colleague.",
  PERMISSION_LACKING: "This is about permissions you do not have yourself. Ask somebody who has them.",
  LAST_OWNER: "This is the last active owner. Make somebody else an owner first.",
  UNCHANGED: "It is like that already. Reload the page.",
  ROLE_UNKNOWN: "There is no such role any more. Reload the page.",
  ROLE_BUILT_IN: "Built-in roles stay as they are. Clone one and edit the clone.",
  OWN_ROLE: "Nobody changes the role they have.",
  ROLE_IN_USE: "Somebody has this role. Give them another first.",
  NAME_TAKEN: "There is a role of this name already.",
  USERNAME_TAKEN: "This name is taken, or was: names are never given twice.",
  USERNAME_INVALID: "A name has 1 to 32 of a-z 0-9 . _ - and begins with a letter or digit.",
  PASSWORD_WEAK: "That password is too short.",
} as const;

/** Why an action about the staff may be refused; that no answer came is the browser's to know. */
export type StaffRefusal = Exclude<keyof typeof STAFF_REFUSALS, "NO_ANSWER">;
