import type { GamesQuery } from "@/lib/games";
import type { CallKind, ExceptionStatus, PostingKind } from "@/lib/reports";
import type { ExceptionKind, RefusalCode } from "@/lib/wallet";

/** Codes of the books in an operator's words. Kinds the compiler knows are complete. */
export const POSTING_WORDS = {
  bet: "Bet",
  win: "Win",
  rollback_bet: "Bet rolled back",
  rollback_win: "Win rolled back",
  adjustment: "Adjustment",
} as const satisfies Record<PostingKind | CallKind, string>;

export const EXCEPTION_STATUS_WORDS = {
  open: "Open",
  applied: "Applied",
  dismissed: "Dismissed",
  resolved: "Resolved",
} as const satisfies Record<ExceptionStatus, string>;

export const GAME_STANDING_WORDS = {
  offered: "Offered to players",
  disabled: "Switched off",
  gone: "Gone from the aggregator",
} as const satisfies Record<NonNullable<GamesQuery["standing"]>, string>;

const EXCEPTION_WORDS = {
  CALL_MISMATCH: "Repeated call with other contents; refused",
  ROLLBACK_UNMATCHED: "Rollback of a round never seen",
  ROLLBACK_REPEATED: "Second rollback of a round; moved nothing",
  ROLLBACK_TOO_LARGE: "Rollback larger than what the round moved; refused",
  ROLLBACK_UNCOVERED: "Rollback of a win the balance no longer covers; refused",
  ROUND_HALF_UNDONE: "Bet rolled back, its win kept",
  WIN_AFTER_ROLLBACK: "Win in a round that was rolled back",
  WIN_UNMATCHED: "Win in a round without a bet",
} as const satisfies Record<ExceptionKind, string>;

const REFUSAL_WORDS = {
  PLAYER_UNKNOWN: "Player unknown",
  CALL_INVALID: "Parameters make no sense",
  CALL_MISMATCH: "Same call id, other contents",
  CURRENCY_MISMATCH: "Not the player's currency",
  PLAYER_BLOCKED: "Player frozen or closed",
  PLAYER_EXCLUDED: "Player has excluded themselves or taken a time-out",
  LOSS_LIMIT_REACHED: "Player's loss limit reached",
  WAGER_LIMIT_REACHED: "Player's wager limit reached",
  SESSION_LIMIT_REACHED: "Player's session limit reached",
  GAME_DISABLED: "Game switched off",
  ROUND_ROLLED_BACK: "Round was rolled back before",
  INSUFFICIENT_FUNDS: "Not enough money",
  ROLLBACK_TOO_LARGE: "Rollback larger than the round",
  WALLET_UNAVAILABLE: "Wallet was not available",
} as const satisfies Record<RefusalCode, string>;

/** Why a person should look at a call; a code from an older release is shown as it is. */
export function exceptionWords(kind: string): string {
  return lookUp(EXCEPTION_WORDS, kind);
}

/** Why the wallet said no. */
export function refusalWords(code: string): string {
  return lookUp(REFUSAL_WORDS, code);
}

/** What staff did, as the audit trail names it. */
export function auditWords(action: string): string {
  return lookUp(AUDIT_WORDS, action);
}

const AUDIT_WORDS: Readonly<Record<string, string>> = {
  "player.status": "Status changed",
  "player.adjustment": "Balance adjusted",
  "player.exclude": "Player excluded",
  "player.limit": "Limit changed",
  "player.password": "Password changed",
  "player.second-factor": "Second step changed",
  "player.terms": "Terms accepted",
  "logs.export": "Log exported",
  "certification.run": "Certification started",
  "ledger.check": "Ledger check started",
  "game.enabled": "Game switched on or off",
  "free-rounds.grant": "Free rounds awarded",
  "free-rounds.delete": "Free rounds deleted",
};

function lookUp(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
