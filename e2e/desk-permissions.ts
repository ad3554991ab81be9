// What the server must ask for before each page and each action of the desk. Stated here on its own, so that
// a slip in the code cannot state itself right. A page or action that is missing here fails the roles' test.

/** What each built-in role may do. */
export const ROLES: Readonly<Record<string, readonly string[]>> = {
  owner: ["*"],
  manager: [
    ...["overview.view", "players.view", "players.edit", "players.status", "players.adjust", "players.approve"],
    ...["players.password", "players.export", "free-rounds.view", "free-rounds.award", "free-rounds.cancel"],
    ...["games.view", "games.sync", "games.edit", "ledger.view", "exceptions.view", "exceptions.end"],
    ...["reports.view", "reports.export", "logs.view", "logs.export", "certification.run", "maintenance.set"],
    "staff.view",
  ],
  support: [
    ...["overview.view", "players.view", "players.edit", "players.status", "players.password", "free-rounds.view"],
    ...["free-rounds.award", "games.view", "ledger.view", "exceptions.view"],
  ],
  finance: [
    ...["overview.view", "players.view", "players.adjust", "players.approve", "players.export", "free-rounds.view"],
    ...[
      "games.view",
      "ledger.view",
      "exceptions.view",
      "exceptions.end",
      "reports.view",
      "reports.export",
      "logs.view",
    ],
  ],
  viewer: [
    ...["overview.view", "players.view", "free-rounds.view", "games.view", "ledger.view", "exceptions.view"],
    "reports.view",
  ],
};

/**
 * A permission; `any member` for whoever is signed in at the desk; `door` for what belongs to signing in
 * and out, where strangers come.
 */
export type Asked = string;

/** Every server action under app/admin, by its file below that and its name. */
export const ACTIONS: Readonly<Record<string, Asked>> = {
  "(desk)/actions.ts endIdleSessionAction": "door",
  "(desk)/actions.ts signOutAction": "door",
  "(desk)/actions.ts stepUpAction": "any member",
  "set-up/actions.ts finishSetUpAction": "door",

  "(desk)/account/actions.ts changeOwnPasswordAction": "any member",
  "(desk)/account/actions.ts renewOwnCodesAction": "any member",

  "(desk)/staff/actions.ts createMemberAction": "staff.edit",
  "(desk)/staff/actions.ts changeRoleAction": "staff.edit",
  "(desk)/staff/actions.ts setMemberActiveAction": "staff.edit",
  "(desk)/staff/actions.ts resetSignInAction": "staff.edit",
  "(desk)/staff/actions.ts endSessionsAction": "staff.edit",
  "(desk)/staff/roles/actions.ts cloneRoleAction": "staff.edit",
  "(desk)/staff/roles/actions.ts editRoleAction": "staff.edit",
  "(desk)/staff/roles/actions.ts deleteRoleAction": "staff.edit",

  "(desk)/players/[id]/actions.ts adjustBalanceAction": "players.adjust",
  "(desk)/players/[id]/actions.ts changeStatusAction": "players.status",

  "(desk)/free-rounds/actions.ts awardAction": "free-rounds.award",
  "(desk)/free-rounds/actions.ts checkGrantAction": "free-rounds.award",
  "(desk)/free-rounds/actions.ts deleteGrantAction": "free-rounds.cancel",
  "(desk)/free-rounds/actions.ts suggestPlayersAction": "players.view",
  "(desk)/free-rounds/actions.ts suggestGamesAction": "games.view",

  "(desk)/games/actions.ts switchGameAction": "games.edit",
  "(desk)/games/actions.ts syncNowAction": "games.sync",
};

/** Every page and route handler under /admin, by its address. */
export const PAGES: Readonly<Record<string, Asked>> = {
  "/admin/sign-in": "door",
  "/admin/set-up": "door",

  "/admin": "overview.view",
  "/admin/account": "any member",
  "/admin/exceptions": "exceptions.view",
  "/admin/free-rounds": "free-rounds.view",
  "/admin/free-rounds/[playerId]": "free-rounds.view",
  "/admin/games": "games.view",
  "/admin/players": "players.view",
  "/admin/players/[id]": "players.view",
  "/admin/staff": "staff.view",
  "/admin/staff/[id]": "staff.view",
  "/admin/staff/roles": "staff.view",
  "/admin/staff/roles/[id]": "staff.view",
};

/** Whether a role may do what is asked for. */
export function mayDo(role: string, asked: Asked): boolean {
  const permissions = ROLES[role] ?? [];

  return asked === "any member" || permissions.includes("*") || permissions.includes(asked);
}
