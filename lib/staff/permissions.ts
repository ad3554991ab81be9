/** Every permission of the desk; the server asks for one before each page and each action. */
export const PERMISSIONS = [
  "overview.view",
  "players.view",
  "players.edit",
  "players.status",
  "players.adjust",
  "players.approve",
  "players.password",
  "players.export",
  "free-rounds.view",
  "free-rounds.award",
  "free-rounds.cancel",
  "games.view",
  "games.sync",
  "games.edit",
  "ledger.view",
  "exceptions.view",
  "exceptions.end",
  "reports.view",
  "reports.export",
  "logs.view",
  "logs.export",
  "certification.run",
  "maintenance.set",
  "staff.view",
  "staff.edit",
] as const;

/** What somebody may do at the desk. */
export type Permission = (typeof PERMISSIONS)[number];

/** The roles every installation has. Their permissions stand in the database and never change there. */
export const BUILT_IN_ROLES = ["owner", "manager", "support", "finance", "viewer"] as const;

/** The id of a built-in role. */
export type BuiltInRole = (typeof BUILT_IN_ROLES)[number];

/** The permissions among stored names; a name this version does not know gives nothing. */
export function permissionsOf(names: readonly string[]): ReadonlySet<Permission> {
  return new Set(PERMISSIONS.filter((permission) => names.includes(permission)));
}
