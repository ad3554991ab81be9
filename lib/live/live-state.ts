import type { RefusalCode } from "@/lib/wallet";

/** Why a bet can be refused so that the refusal is kept: the others are answered without a trace in the calls. */
export type BetRefusal = Exclude<
  RefusalCode,
  "PLAYER_UNKNOWN" | "CALL_INVALID" | "CALL_MISMATCH" | "ROLLBACK_TOO_LARGE" | "WALLET_UNAVAILABLE"
>;

/** What a player's pages follow while they are open. */
export interface LiveState {
  playerId: string;
  balanceCents: bigint;
  /** ISO 4217. */
  currency: string;
  /** The account's version: of two states the higher one is the later one. */
  version: bigint;
  /** Null unless it was asked for. */
  net: LiveNet | null;
  /** The last bet refused in the last moments; null when there was none, or it was told already. */
  refusal: LiveRefusal | null;
  /** All gaming is off, and this player is not let in all the same. */
  isPaused: boolean;
}

/** What play has brought the player since a moment. */
export interface LiveNet {
  since: Date;
  /** Signed: bets taken, wins given and what was undone of them; what operators gave or took is left out. */
  cents: bigint;
}

/** A bet the wallet said no to. */
export interface LiveRefusal {
  code: BetRefusal;
  /** UTC. */
  at: Date;
}

/** The state as it crosses to a browser: cents as text, because JSON knows no big integers; times in ISO 8601. */
export function liveStateJson({
  playerId,
  balanceCents,
  currency,
  version,
  net,
  refusal,
  isPaused,
}: LiveState): object {
  return {
    playerId,
    balanceCents: balanceCents.toString(),
    currency,
    version: version.toString(),
    net: net && { since: net.since.toISOString(), cents: net.cents.toString() },
    refusal: refusal && { code: refusal.code, at: refusal.at.toISOString() },
    isPaused,
  };
}
