import { AGGREGATOR_CAUSES, type AggregatorCause } from "@/lib/aggregator";
import type { Prisma } from "@/lib/db";

/** Free rounds the house pays for, as pages show them. */
export interface Grant {
  id: string;
  requestId: string;
  playerId: string;
  username: string;
  gameId: string;
  gameName: string;
  rounds: number;
  betLevel: number;
  currency: string;
  validDays: number;
  /** `intended`: recorded, but whether the aggregator awarded it is not known. */
  status: "intended" | "granted" | "failed" | "deleted";
  /** Why it failed, or why its outcome is not known; SENDING while it is being awarded. */
  cause: string | null;
  aggregatorId: string | null;
  grantedBy: string;
  /** The campaign whose job awards it; null: awarded by hand. */
  campaignId: string | null;
  createdAt: Date;
  expiresAt: Date;
  deletedAt: Date | null;
}

/** Why rounds are not granted before the aggregator is asked. */
export type Ineligibility =
  | "PLAYER_UNKNOWN"
  /** Frozen or closed. */
  | "PLAYER_BLOCKED"
  /** In a time-out or self-excluded. */
  | "PLAYER_EXCLUDED"
  | "GAME_UNKNOWN"
  /** The aggregator lists it no more, or the operator took it out. */
  | "GAME_UNAVAILABLE"
  | "FREE_ROUNDS_UNSUPPORTED"
  /** Its campaign was paused, cancelled or came to its end before it was sent. */
  | "CAMPAIGN_STOPPED";

/** Why a grant was not awarded, or not yet. */
export type GrantCause =
  | Ineligibility
  | "INPUT_INVALID"
  /** The same request id came with other contents before. */
  | "REQUEST_MISMATCH"
  | "GRANT_UNKNOWN"
  /** Another grant to the same player is being awarded; try again in a moment. */
  | "IN_PROGRESS"
  /** The rounds may have been awarded: repeat the request in a minute, and they are compared first. */
  | "OUTCOME_UNKNOWN"
  | AggregatorCause;

const INELIGIBILITIES = [
  "PLAYER_UNKNOWN",
  "PLAYER_BLOCKED",
  "PLAYER_EXCLUDED",
  "GAME_UNKNOWN",
  "GAME_UNAVAILABLE",
  "FREE_ROUNDS_UNSUPPORTED",
  "CAMPAIGN_STOPPED",
] as const satisfies readonly Ineligibility[];

/** What a query must select for `toGrant`. */
export const GRANT_FIELDS = {
  id: true,
  requestId: true,
  playerId: true,
  gameId: true,
  rounds: true,
  betLevel: true,
  currency: true,
  validDays: true,
  status: true,
  cause: true,
  attemptState: true,
  attemptedAt: true,
  aggregatorId: true,
  grantedBy: true,
  campaignId: true,
  createdAt: true,
  expiresAt: true,
  deletedAt: true,
  player: { select: { username: true } },
  game: { select: { name: true } },
} as const satisfies Prisma.FreeRoundsGrantSelect;

/** A grant as it is stored, with the names it points at. */
export type GrantRow = Prisma.FreeRoundsGrantGetPayload<{ select: typeof GRANT_FIELDS }>;

/** Flattens a stored grant. */
export function toGrant({ player, game, attemptState, attemptedAt: _, ...row }: GrantRow): Grant {
  const cause = attemptState === "sending" ? "SENDING" : row.cause;

  return { ...row, username: player.username, gameName: game.name, cause };
}

/** Why a failed grant failed; a code from an older release reads as REFUSED. */
export function failureOf(row: { cause: string | null }): Ineligibility | AggregatorCause {
  return [...INELIGIBILITIES, ...AGGREGATOR_CAUSES].find((cause) => cause === row.cause) ?? "REFUSED";
}
