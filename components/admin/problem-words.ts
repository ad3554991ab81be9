import type { ProblemCode } from "@/lib/health";

interface ProblemText {
  readonly title: string;
  readonly advice: string;
  /** Where to look; null when it stands on the same page. */
  readonly link: { readonly href: string; readonly name: string } | null;
}

/** What is wrong, what it means, and where to look. */
export const PROBLEM_WORDS = {
  WALLET_FAILING: {
    title: "The wallet could not answer calls in the last hour",
    advice: "They were answered error 2 and the aggregator repeats them. Look at the database and the process's log.",
    link: { href: "/admin/calls?pick=failed", name: "Show these calls" },
  },
  CREDIT_EXHAUSTED: {
    title: "Our prepaid credit at the aggregator is used up",
    advice: "No game opens until it is topped up.",
    link: { href: "/admin/connection", name: "Connection" },
  },
  CALLBACKS_SILENT: {
    title: "Games were opened, but no callback comes",
    advice: "Check the callback address entered at the aggregator, the firewall and the allow-list.",
    link: { href: "/admin/connection", name: "Connection" },
  },
  WALLET_SLOW: {
    title: "The wallet answers slowly",
    advice: "The aggregator gives up after 3 seconds. Look at the database's load.",
    link: { href: "/admin/calls?pick=very-slow", name: "Show the slowest calls" },
  },
  DATABASE_SLOW: {
    title: "The database answers slowly",
    advice: "Pages and bets wait for it.",
    link: null,
  },
  SIGNATURES_FAILING: {
    title: "Callbacks were turned away in the last hour",
    advice: "A wrong salt, a clock that is off, an address that is not allowed, or a stranger trying.",
    link: { href: "/admin/calls?pick=untrusted", name: "Show what was turned away" },
  },
  CLOCKS_APART: {
    title: "Our clock and the aggregator's are drifting apart",
    advice: "Beyond 30 seconds every call is turned away. Check this server's time service.",
    link: null,
  },
  LAUNCHES_FAILING: {
    title: "Games fail to open",
    advice: "The causes are listed below.",
    link: null,
  },
  SYNC_FAILED: {
    title: "The last sync of the catalogue failed",
    advice: "Players see the games of the last good one.",
    link: { href: "/admin/games", name: "Games" },
  },
  SYNC_OVERDUE: {
    title: "The catalogue has not been synced for over an hour",
    advice: "New games are missing, and gone ones are still offered.",
    link: { href: "/admin/games", name: "Games" },
  },
  CALL_LOG_LOSING: {
    title: "The call log lost entries",
    advice: "More calls came than could be written. The ledger is complete; only the evidence beside it is not.",
    link: null,
  },
} as const satisfies Record<ProblemCode, ProblemText>;
