/**
 * What a regulator wants noted. The wallet notes its own kinds in the transaction of the call.
 * Source: GLI-19, significant events and alterations.
 */
export const EVENT_KINDS = [
  "STAFF_SIGN_IN_FAILED",
  "LARGE_WIN",
  "LARGE_BET",
  "NEGATIVE_BALANCE_REFUSED",
  "BALANCE_ADJUSTED",
  "PLAYER_STATUS_CHANGED",
  "PLAYER_EXCLUDED",
  "CONFIGURATION_CHANGED",
  "GAMING_SUSPENDED",
  "GAMING_RESUMED",
  "STUDIO_DISABLED",
  "STUDIO_ENABLED",
  "GAME_DISABLED",
  "GAME_ENABLED",
  "CATALOGUE_SYNC_FAILED",
  "CALLBACK_FROM_FOREIGN_ADDRESS",
  "DOWNTIME",
  "RECONCILIATION_FAILED",
  "ROLLUPS_DIFFER",
  "AUDIT_BROKEN",
] as const;

/** One of the kinds of significant events. */
export type EventKind = (typeof EVENT_KINDS)[number];
