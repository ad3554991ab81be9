import { type Db, inTransaction } from "@/lib/db";
import { recordEvent } from "@/lib/events";
import { ok, type Result, refused } from "@/lib/result";
import { type By, byOf } from "./by";
import { type Exclusion, type ExclusionKind, forbids } from "./exclusion";
import { findExclusion } from "./find-exclusion";
import { lockPlayer } from "./lock-player";
import { noteChange } from "./note-change";

/** A wish to keep a player out of play for money. */
export interface ExclusionWish extends By {
  playerId: string;
  kind: ExclusionKind;
  /** UTC, in the future. */
  until: Date;
  reason: string;
}

/** Why a player was not excluded, or not so. */
export type ExclusionRefusal =
  | "PLAYER_UNKNOWN"
  /** It would end before it begins. */
  | "UNTIL_PAST"
  /** A self-exclusion is in force that this would shorten or soften. */
  | "EXCLUSION_STANDS";

/**
 * Keeps a player out of play for money until a moment, from the next bet on. Wins and
 * rollbacks are booked all the same, and the money stays the player's.
 *
 * A self-exclusion can be lengthened, never shortened nor lifted, whoever asks; a time-out
 * can be changed into anything. The account's lock comes first, see `setPlayerStatus`.
 *
 * Source: LCCP 3.3.4 (time-out), 3.5.3 (self-exclusion).
 */
export async function excludePlayer(
  db: Db,
  { playerId, kind, until, reason, ...by }: ExclusionWish,
): Promise<Result<Exclusion, ExclusionRefusal>> {
  const wish = { kind, until };

  return inTransaction(db, async (tx) => {
    if (!(await lockPlayer(tx, playerId))) return refused("PLAYER_UNKNOWN");
    // The clock is read under the lock: waiting for it may take the wish past its time.
    if (until <= new Date()) return refused("UNTIL_PAST");
    const standing = await findExclusion(tx, playerId);
    if (standing && forbids(standing, wish)) return refused("EXCLUSION_STANDS");

    await tx.player.update({ where: { id: playerId }, data: { excludedUntil: until, exclusion: kind } });
    const before = standing && toJson(standing);
    await noteChange(tx, { playerId, action: "player.exclude", ...byOf(by), reason, before, after: toJson(wish) });
    await recordEvent(tx, { kind: "PLAYER_EXCLUDED", playerId, details: { ...toJson(wish), actor: by.actor } });

    return ok(wish);
  });
}

function toJson({ kind, until }: Exclusion): { kind: ExclusionKind; until: string } {
  return { kind, until: until.toISOString() };
}
