import type { Permission } from "@/lib/staff";

/** What each permission opens, in the words of the desk. */
export const PERMISSION_WORDS = {
  "overview.view": "See the overview",
  "players.view": "Find players and see their pages",
  "players.edit": "Edit players' notes, tags and limits",
  "players.status": "Freeze, close and reopen players",
  "players.adjust": "Give and take money by hand",
  "players.approve": "Approve a colleague's adjustment",
  "players.password": "Send a password reset link",
  "players.export": "Export players",
  "free-rounds.view": "See free rounds and campaigns",
  "free-rounds.award": "Award free rounds",
  "free-rounds.cancel": "Take free rounds back",
  "games.view": "See the catalogue",
  "games.sync": "Sync the catalogue",
  "games.edit": "Switch, pin, feature and hide games",
  "ledger.view": "See rounds, ledger and calls",
  "exceptions.view": "See exceptions",
  "exceptions.end": "Apply and dismiss exceptions",
  "reports.view": "See reports",
  "reports.export": "Export reports",
  "logs.view": "See audit trail and events",
  "logs.export": "Export logs",
  "certification.run": "Run the certification",
  "maintenance.set": "Open and shut the house",
  "staff.view": "See staff and roles",
  "staff.edit": "Manage staff and roles",
} as const satisfies Record<Permission, string>;

const AREA_WORDS: Readonly<Record<string, string>> = {
  overview: "Overview",
  players: "Players",
  "free-rounds": "Free rounds",
  games: "Games",
  ledger: "Ledger",
  exceptions: "Exceptions",
  reports: "Reports",
  logs: "Logs",
  certification: "Certification",
  maintenance: "Maintenance",
  staff: "Staff",
};

/** The area of the desk a permission belongs to. */
export function areaOf(permission: Permission): string {
  const area = permission.slice(0, permission.indexOf("."));

  return AREA_WORDS[area] ?? area;
}
