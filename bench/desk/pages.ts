/** What of a seeded database the addresses of pages need. */
export interface DeskFacts {
  /** Who has played most. */
  playerId: string;
  username: string;
  /** A day with play in it. */
  day: string;
}

/** A page of the desk and how long it may take. */
export interface DeskPage {
  name: string;
  path: (facts: DeskFacts) => string;
  budgetMs: number;
}

const LIST_MS = 300;
const DASHBOARD_MS = 500;
/** How long the search of players may take, without the page around it. */
export const SEARCH_MS = 100;

/** A page of the same server with next to nothing on it: what all others are compared with. */
export const TRIVIAL_PATH = "/admin/sign-in";

/** Every list and report of the desk. */
export const DESK_PAGES: readonly DeskPage[] = [
  { name: "Overview", path: () => "/admin", budgetMs: DASHBOARD_MS },
  { name: "Overview, 30 days", path: () => "/admin?view=month", budgetMs: DASHBOARD_MS },
  { name: "Players", path: () => "/admin/players", budgetMs: LIST_MS },
  {
    name: "Players, searched",
    path: ({ username }) => `/admin/players?query=${username.slice(0, 4)}`,
    budgetMs: LIST_MS,
  },
  { name: "Players, frozen", path: () => "/admin/players?status=frozen", budgetMs: LIST_MS },
  { name: "Player, ledger", path: ({ playerId }) => `/admin/players/${playerId}`, budgetMs: LIST_MS },
  { name: "Player, rounds", path: ({ playerId }) => `/admin/players/${playerId}?view=rounds`, budgetMs: LIST_MS },
  { name: "Player, calls", path: ({ playerId }) => `/admin/players/${playerId}?view=calls`, budgetMs: LIST_MS },
  { name: "Player, audit", path: ({ playerId }) => `/admin/players/${playerId}?view=audit`, budgetMs: LIST_MS },
  {
    name: "Player, free rounds",
    path: ({ playerId }) => `/admin/players/${playerId}?view=free-rounds`,
    budgetMs: LIST_MS,
  },
  { name: "Approvals", path: () => "/admin/approvals", budgetMs: LIST_MS },
  { name: "Games", path: () => "/admin/games", budgetMs: LIST_MS },
  { name: "Studios", path: () => "/admin/studios", budgetMs: LIST_MS },
  { name: "Campaigns", path: () => "/admin/free-rounds/campaigns", budgetMs: LIST_MS },
  { name: "Free rounds", path: () => "/admin/free-rounds", budgetMs: LIST_MS },
  { name: "Exceptions", path: () => "/admin/exceptions", budgetMs: LIST_MS },
  { name: "Exceptions, dismissed", path: () => "/admin/exceptions?status=dismissed", budgetMs: LIST_MS },
  { name: "Audit trail", path: () => "/admin/logs/audit", budgetMs: LIST_MS },
  { name: "Audit trail, one actor", path: () => "/admin/logs/audit?actor=cli", budgetMs: LIST_MS },
  { name: "Events", path: () => "/admin/logs/events", budgetMs: LIST_MS },
  { name: "Events, large wins", path: () => "/admin/logs/events?kind=LARGE_WIN", budgetMs: LIST_MS },
  {
    name: "Events, one player",
    path: ({ username }) => `/admin/logs/events?player=${username}`,
    budgetMs: LIST_MS,
  },
  { name: "Events, one day", path: ({ day }) => `/admin/logs/events?from=${day}&to=${day}`, budgetMs: LIST_MS },
  ...(["day", "player", "game", "studio"] as const).map((by) => ({
    name: `Report of a year by ${by}`,
    path: () => `/admin/reports?by=${by}&range=year`,
    budgetMs: LIST_MS,
  })),
  { name: "Game performance", path: () => "/admin/reports/games", budgetMs: LIST_MS },
  { name: "Rounds", path: () => "/admin/rounds", budgetMs: LIST_MS },
  { name: "Rounds, one player", path: ({ username }) => `/admin/rounds?player=${username}`, budgetMs: LIST_MS },
  { name: "Ledger", path: () => "/admin/ledger", budgetMs: LIST_MS },
  { name: "Ledger, one player", path: ({ username }) => `/admin/ledger?player=${username}`, budgetMs: LIST_MS },
  { name: "Ledger, one day", path: ({ day }) => `/admin/ledger?from=${day}&to=${day}`, budgetMs: LIST_MS },
  { name: "Calls", path: () => "/admin/calls", budgetMs: LIST_MS },
  { name: "Health", path: () => "/admin/health", budgetMs: LIST_MS },
  { name: "Ledger checks", path: () => "/admin/logs/reconciliations", budgetMs: LIST_MS },
  { name: "Certification", path: () => "/admin/certification", budgetMs: LIST_MS },
];
