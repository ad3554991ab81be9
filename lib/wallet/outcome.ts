/** Why the wallet says no. Every code needs a wire code in lib/callback to compile. */
export type RefusalCode =
  | "PLAYER_UNKNOWN"
  | "CALL_INVALID"
  | "CALL_MISMATCH"
  | "CURRENCY_MISMATCH"
  | "PLAYER_BLOCKED"
  | "PLAYER_EXCLUDED"
  | "GAMING_SUSPENDED"
  | "WAGER_LIMIT_REACHED"
  | "LOSS_LIMIT_REACHED"
  | "SESSION_LIMIT_REACHED"
  | "GAME_DISABLED"
  | "ROUND_ROLLED_BACK"
  | "INSUFFICIENT_FUNDS"
  | "ROLLBACK_TOO_LARGE"
  | "WALLET_UNAVAILABLE";

/**
 * The answer to one call; the balance is the player's after it, in cents. `isRepeat` says that
 * the call was answered before, and that this is the same answer again.
 */
export type Outcome =
  | { readonly ok: true; readonly balanceCents: bigint; readonly isRepeat?: true }
  | { readonly ok: false; readonly code: RefusalCode; readonly balanceCents: bigint; readonly isRepeat?: true };

/** Why a person should look at a call that was answered. */
export type ExceptionKind =
  | "CALL_MISMATCH"
  | "ROLLBACK_UNMATCHED"
  | "ROLLBACK_REPEATED"
  | "ROLLBACK_TOO_LARGE"
  | "ROLLBACK_UNCOVERED"
  | "ROUND_HALF_UNDONE"
  | "WIN_AFTER_ROLLBACK"
  | "WIN_UNMATCHED";

/** What a regulator wants noted of a call. Source: GLI-19, significant events. */
export type SignificantKind =
  | "LARGE_WIN"
  | "LARGE_BET"
  /** A rollback would have taken more than there is. */
  | "NEGATIVE_BALANCE_REFUSED";
