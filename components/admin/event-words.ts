import type { EventKind } from "@/lib/events";

/** Significant events in an operator's words. A kind without its words does not compile. */
export const EVENT_WORDS = {
  STAFF_SIGN_IN_FAILED: "Failed sign-in of staff",
  LARGE_WIN: "Large win",
  LARGE_BET: "Large bet",
  NEGATIVE_BALANCE_REFUSED: "Rollback that would have left a negative balance",
  BALANCE_ADJUSTED: "Balance adjusted by hand",
  PLAYER_STATUS_CHANGED: "Player frozen, closed or reopened",
  PLAYER_EXCLUDED: "Player excluded",
  CONFIGURATION_CHANGED: "Set-up of the casino changed",
  GAMING_SUSPENDED: "Gaming switched off",
  GAMING_RESUMED: "Gaming switched on",
  STUDIO_DISABLED: "Studio switched off",
  STUDIO_ENABLED: "Studio switched on",
  GAME_DISABLED: "Game switched off",
  GAME_ENABLED: "Game switched on",
  CATALOGUE_SYNC_FAILED: "Catalogue sync failed",
  CALLBACK_FROM_FOREIGN_ADDRESS: "Callback from an address that is not allowed",
  DOWNTIME: "Casino was down",
  RECONCILIATION_FAILED: "Ledger does not agree",
  ROLLUPS_DIFFER: "Sums of the reports do not agree with the ledger",
  AUDIT_BROKEN: "Audit trail was tampered with",
} as const satisfies Record<EventKind, string>;

/** What happened; a code from another release is shown as it is. */
export function eventWords(kind: string): string {
  const words: Readonly<Record<string, string>> = EVENT_WORDS;

  return Object.hasOwn(words, kind) ? (words[kind] ?? kind) : kind;
}
