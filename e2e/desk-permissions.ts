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

  "(desk)/players/[id]/actions/money.ts adjustBalanceAction": "players.adjust",

  "(desk)/players/[id]/actions/standing.ts changeStatusAction": "players.status",
  "(desk)/players/[id]/actions/standing.ts makePasswordLinkAction": "players.password",
  "(desk)/players/[id]/actions/standing.ts endSessionAction": "players.edit",
  "(desk)/players/[id]/actions/standing.ts endAllSessionsAction": "players.edit",

  "(desk)/players/[id]/actions/file.ts addNoteAction": "players.edit",
  "(desk)/players/[id]/actions/file.ts addTagAction": "players.edit",
  "(desk)/players/[id]/actions/file.ts removeTagAction": "players.edit",

  "(desk)/players/[id]/actions/protection.ts setLimitAction": "players.edit",
  "(desk)/players/[id]/actions/protection.ts removeLimitAction": "players.edit",
  "(desk)/players/[id]/actions/protection.ts cancelLimitChangeAction": "players.edit",
  "(desk)/players/[id]/actions/protection.ts excludeAction": "players.edit",

  "(desk)/approvals/actions.ts approveAdjustmentAction": "players.approve",
  "(desk)/approvals/actions.ts rejectAdjustmentAction": "players.approve",

  "(desk)/free-rounds/actions.ts awardAction": "free-rounds.award",
  "(desk)/free-rounds/actions.ts checkGrantAction": "free-rounds.award",
  "(desk)/free-rounds/actions.ts deleteGrantAction": "free-rounds.cancel",
  "(desk)/free-rounds/actions.ts suggestPlayersAction": "players.view",
  "(desk)/free-rounds/actions.ts suggestGamesAction": "games.view",

  "(desk)/free-rounds/campaigns/actions.ts createCampaignAction": "free-rounds.award",
  "(desk)/free-rounds/campaigns/actions.ts addRecipientsAction": "free-rounds.award",
  "(desk)/free-rounds/campaigns/actions.ts addSegmentAction": "free-rounds.award",
  "(desk)/free-rounds/campaigns/actions.ts countSegmentAction": "free-rounds.award",
  "(desk)/free-rounds/campaigns/actions.ts startCampaignAction": "free-rounds.award",
  "(desk)/free-rounds/campaigns/actions.ts pauseCampaignAction": "free-rounds.award",
  "(desk)/free-rounds/campaigns/actions.ts resumeCampaignAction": "free-rounds.award",
  "(desk)/free-rounds/campaigns/actions.ts retryFailedAction": "free-rounds.award",
  "(desk)/free-rounds/campaigns/actions.ts discardCampaignAction": "free-rounds.award",
  "(desk)/free-rounds/campaigns/actions.ts cancelCampaignAction": "free-rounds.cancel",
  "(desk)/free-rounds/campaigns/actions.ts withdrawCampaignAction": "free-rounds.cancel",

  "(desk)/games/actions.ts changeGamesAction": "games.edit",
  "(desk)/games/actions.ts switchStudioAction": "games.edit",
  "(desk)/games/actions.ts pinGameAction": "games.edit",
  "(desk)/games/actions.ts syncNowAction": "games.sync",

  "(desk)/maintenance/actions.ts setMaintenanceAction": "maintenance.set",
  "(desk)/maintenance/actions.ts endMaintenanceAction": "maintenance.set",
  "(desk)/maintenance/actions.ts setGuestsAction": "maintenance.set",

  "(desk)/exceptions/[id]/actions.ts applyExceptionAction": "exceptions.end",
  "(desk)/exceptions/[id]/actions.ts dismissExceptionAction": "exceptions.end",

  "(desk)/calls/[id]/actions.ts rehearseCallAction": "ledger.view",

  "(desk)/connection/actions.ts testConnectionAction": "games.sync",

  "(desk)/certification/actions.ts startCertificationAction": "certification.run",

  "(desk)/logs/reconciliations/actions.ts startLedgerCheckAction": "certification.run",
};

/** Every page and route handler under /admin, by its address. */
export const PAGES: Readonly<Record<string, Asked>> = {
  "/admin/sign-in": "door",
  "/admin/set-up": "door",

  "/admin": "overview.view",
  "/admin/account": "any member",
  "/admin/approvals": "players.approve",
  "/admin/calls": "ledger.view",
  "/admin/calls/[id]": "ledger.view",
  "/admin/certification": "certification.run",
  "/admin/certification/[id]": "certification.run",
  "/admin/certification/[id]/report": "certification.run",
  "/admin/connection": "games.sync",
  "/admin/exceptions": "exceptions.view",
  "/admin/exceptions/[id]": "exceptions.view",
  "/admin/free-rounds": "free-rounds.view",
  "/admin/free-rounds/[playerId]": "free-rounds.view",
  "/admin/free-rounds/campaigns": "free-rounds.view",
  "/admin/free-rounds/campaigns/[id]": "free-rounds.view",
  "/admin/free-rounds/campaigns/[id]/progress": "free-rounds.view",
  "/admin/free-rounds/campaigns/new": "free-rounds.award",
  "/admin/games": "games.view",
  "/admin/games/[...idHash]": "games.view",
  "/admin/health": "overview.view",
  "/admin/ledger": "ledger.view",
  "/admin/logs": "logs.view",
  "/admin/logs/audit": "logs.view",
  "/admin/logs/audit/export": "logs.export",
  "/admin/logs/events": "logs.view",
  "/admin/logs/events/export": "logs.export",
  "/admin/logs/reconciliations": "logs.view",
  "/admin/maintenance": "maintenance.set",
  "/admin/players": "players.view",
  "/admin/players/[id]": "players.view",
  "/admin/players/export": "players.export",
  "/admin/reports": "reports.view",
  "/admin/reports/export": "reports.export",
  "/admin/reports/games": "reports.view",
  "/admin/reports/games/[...idHash]": "reports.view",
  "/admin/rounds": "ledger.view",
  "/admin/rounds/[playerId]": "ledger.view",
  "/admin/staff": "staff.view",
  "/admin/staff/[id]": "staff.view",
  "/admin/staff/roles": "staff.view",
  "/admin/staff/roles/[id]": "staff.view",
  "/admin/studios": "games.view",
  "/admin/syncs": "games.view",
  "/admin/syncs/[id]": "games.view",
};

/** Whether a role may do what is asked for. */
export function mayDo(role: string, asked: Asked): boolean {
  const permissions = ROLES[role] ?? [];

  return asked === "any member" || permissions.includes("*") || permissions.includes(asked);
}
