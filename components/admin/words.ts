import type { CallPick, CallRefusal } from "@/lib/call-log";
import type { GamesQuery } from "@/lib/games";
import type { CallKind, ExceptionStatus, PostingKind, RoundPick } from "@/lib/reports";
import type { ExceptionKind } from "@/lib/wallet";

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
  offered: "Listed in the lobby",
  hidden: "Hidden",
  disabled: "Switched off, or its studio",
  gone: "Gone from the aggregator",
  featured: "Featured",
  pinned: "Pinned",
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

/** Every kind of exception, in the order they are offered. */
export const EXCEPTION_KINDS = Object.keys(EXCEPTION_WORDS) as readonly ExceptionKind[];

const REFUSAL_WORDS = {
  PLAYER_UNKNOWN: "Player unknown",
  CALL_INVALID: "Parameters make no sense",
  CALL_MISMATCH: "Same call id, other contents",
  CURRENCY_MISMATCH: "Not the player's currency",
  PLAYER_BLOCKED: "Player frozen or closed",
  GAMING_SUSPENDED: "All gaming was off",
  PLAYER_EXCLUDED: "Player has excluded themselves or taken a time-out",
  LOSS_LIMIT_REACHED: "Player's loss limit reached",
  WAGER_LIMIT_REACHED: "Player's wager limit reached",
  SESSION_LIMIT_REACHED: "Player's session limit reached",
  GAME_DISABLED: "Game switched off",
  ROUND_ROLLED_BACK: "Round was rolled back before",
  INSUFFICIENT_FUNDS: "Not enough money",
  ROLLBACK_TOO_LARGE: "Rollback larger than the round",
  WALLET_UNAVAILABLE: "Wallet was not available",
  ANSWERING_FAILED: "Failed on our side; the log has the cause",
  METHOD_NOT_GET: "Not a GET request",
  ADDRESS_NOT_ALLOWED: "Address is not on the allow-list",
  QUERY_UNREADABLE: "Query too long or badly encoded",
  SIGNATURE_MISSING: "Signature missing or given twice",
  SIGNATURE_WRONG: "Signature wrong: no salt of ours fits",
  OUT_OF_TIME: "Signature right, but the clocks are more than 30 s apart",
  USERNAME_IMPOSSIBLE: "Names nobody who could be a player",
} as const satisfies Record<CallRefusal, string>;

/** Why a person should look at a call; a code from an older release is shown as it is. */
export function exceptionWords(kind: string): string {
  return lookUp(EXCEPTION_WORDS, kind);
}

const EXCEPTION_ADVICE = {
  CALL_MISMATCH:
    "A call came again under the same id, but with other contents. The first answer stands. Applying books the second call as one of its own; ask the aggregator which of the two is right.",
  ROLLBACK_UNMATCHED:
    "The aggregator took back a bet or win our books have never seen. Where it moved nothing, applying moves what it asked for; do so when the aggregator's statement shows the original.",
  ROLLBACK_REPEATED:
    "The round was undone before, so this rollback moved nothing. Applying undoes it a second time; rarely right.",
  ROLLBACK_TOO_LARGE:
    "The rollback asked for more than the round moved and was refused. Applying moves the amount it asked for.",
  ROLLBACK_UNCOVERED:
    "The win was to be taken back, but the player had already spent it. Applying takes it now, once the balance covers it.",
  ROUND_HALF_UNDONE:
    "The bet was given back and the win was kept. Applying takes the win back; dismiss it when the aggregator says the win stands.",
  WIN_AFTER_ROLLBACK:
    "A win was paid in a round whose bet had been given back. It is booked; taking it back is an adjustment on the player's page.",
  WIN_UNMATCHED:
    "A win was paid in a round our books know no bet of. It is booked; taking it back is an adjustment on the player's page.",
} as const satisfies Record<ExceptionKind, string>;

/** What an exception means and what can be done about it. */
export function exceptionAdvice(kind: string): string | null {
  const advice: Readonly<Record<string, string>> = EXCEPTION_ADVICE;

  return Object.hasOwn(advice, kind) ? (advice[kind] ?? null) : null;
}

/** Why the wallet said no. */
export function refusalWords(code: string): string {
  return lookUp(REFUSAL_WORDS, code);
}

export const CALL_PICK_WORDS = {
  errors: "Answered with an error",
  insufficient: "Error 1: not enough money",
  refused: "Error 2: refused",
  failed: "Failed on our side",
  untrusted: "Not trusted (signature, address)",
  repeats: "Repeats",
  slow: "Slow: 250 ms or more",
  "very-slow": "Very slow: 1 s or more",
} as const satisfies Record<CallPick, string>;

export const ROUND_PICK_WORDS = {
  open: "Open",
  "late-wins": "Late wins",
  "big-wins": "Big wins",
} as const satisfies Record<RoundPick, string>;

/** What a callback asked for, as far as it could be read. */
export function loggedKindWords(kind: string | null): string {
  return lookUp({ ...POSTING_WORDS, balance: "Balance" }, kind ?? "Unreadable");
}

/** What staff did, as the audit trail names it. */
export function auditWords(action: string): string {
  return lookUp(AUDIT_WORDS, action);
}

const AUDIT_WORDS: Readonly<Record<string, string>> = {
  "exception.apply": "Exception applied",
  "exception.dismiss": "Exception dismissed",
  "player.status": "Status changed",
  "report.export": "Report exported",
  "player.adjustment": "Balance adjusted",
  "player.adjustment.request": "Adjustment asked for",
  "player.adjustment.approve": "Adjustment approved",
  "player.adjustment.reject": "Adjustment rejected",
  "player.exclude": "Kept out of play",
  "player.limit": "Limit changed",
  "player.note": "Note written",
  "player.password": "Password changed",
  "player.password.link": "Password link made",
  "player.session.end": "Sessions ended",
  "player.tag.add": "Tag put on",
  "player.tag.remove": "Tag taken off",
  "player.terms": "Terms accepted",
  "players.export": "Players exported",
  "player.second-factor": "Second step changed",
  "logs.export": "Log exported",
  "certification.run": "Certification started",
  "ledger.check": "Ledger check started",
  "game.enabled": "Game switched on or off",
  "game.hidden": "Game hidden or shown",
  "game.featured": "Game featured or not",
  "game.pinned": "Game pinned or let go",
  "studio.enabled": "Studio switched on or off",
  "catalogue.sync": "Catalogue sync started",
  "maintenance.set": "Gaming switched off or on",
  "maintenance.guests": "Who plays during maintenance",
  "free-rounds.grant": "Free rounds awarded",
  "free-rounds.delete": "Free rounds deleted",
  "free-rounds.campaign.create": "Campaign prepared",
  "free-rounds.campaign.recipients": "Recipients added to a campaign",
  "free-rounds.campaign.start": "Campaign started",
  "free-rounds.campaign.pause": "Campaign paused",
  "free-rounds.campaign.resume": "Campaign resumed",
  "free-rounds.campaign.retry": "Failed awards of a campaign tried again",
  "free-rounds.campaign.cancel": "Campaign cancelled",
  "free-rounds.campaign.withdraw": "Campaign's rounds taken back",
  "free-rounds.campaign.discard": "Draft of a campaign discarded",
  "staff.created": "Member added",
  "staff.role": "Role changed",
  "staff.active": "Shut out or let in",
  "staff.sign-in-reset": "Sign-in reset",
  "staff.signed-out": "Session ended",
  "staff.second-step": "Second step set up",
  "staff.password": "Own password changed",
  "staff.recovery-codes": "New recovery codes",
  "role.created": "Role cloned",
  "role.permissions": "Permissions changed",
  "role.deleted": "Role deleted",
};

function lookUp(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
