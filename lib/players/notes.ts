import { type Db, inTransaction } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import type { By } from "./by";
import { noteChange } from "./note-change";

/** What a note is about: `protection` is a talk about play getting out of hand. */
export const NOTE_KINDS = ["general", "protection", "complaint", "payment"] as const;

/** One of `NOTE_KINDS`. */
export type NoteKind = (typeof NOTE_KINDS)[number];

/** The longest note. */
export const MAX_NOTE_LENGTH = 4_000;

/** What staff wrote down about a player. */
export interface PlayerNote {
  id: string;
  kind: NoteKind;
  text: string;
  /** `operator:<username>`. */
  author: string;
  createdAt: Date;
}

/** A page of notes, the newest first. */
export interface PlayerNotes {
  notes: PlayerNote[];
  /** The `before` of the next older page; null on the last. */
  older: string | null;
}

/**
 * Writes a note about a player; it stays as it is for good. The audit trail says who wrote one, and
 * leaves its words where they are.
 *
 * @param input.id Made when the form is: a double click writes once.
 * @returns Refused as NOTE_KEPT when it was written before.
 *
 * Source: LCCP 3.4.1 (customer interaction: what was seen and done is recorded).
 */
export async function addNote(
  db: Db,
  { id, playerId, kind, text, ...by }: By & { id: string; playerId: string; kind: NoteKind; text: string },
): Promise<Result<null, "PLAYER_UNKNOWN" | "NOTE_KEPT">> {
  return inTransaction(db, async (tx) => {
    if (!(await tx.player.findUnique({ where: { id: playerId }, select: { id: true } }))) {
      return refused("PLAYER_UNKNOWN");
    }
    // ON CONFLICT DO NOTHING, because a unique violation would end the caller's transaction.
    const data = { id, playerId, kind, text, author: by.actor, createdAt: new Date() };
    const { count } = await tx.playerNote.createMany({ data, skipDuplicates: true });
    if (count === 0) return refused("NOTE_KEPT");

    await noteChange(tx, { playerId, action: "player.note", ...by, before: null, after: { noteId: id, kind } });

    return ok(null);
  });
}

/** Reads a page of a player's notes. */
export async function listNotes(
  db: Db,
  { playerId, kind, before, limit }: { playerId: string; kind?: NoteKind; before?: string; limit: number },
): Promise<PlayerNotes> {
  const place = before === undefined ? null : new Date(before);
  const rows = await db.playerNote.findMany({
    where: {
      playerId,
      ...(kind && { kind }),
      ...(place && !Number.isNaN(place.getTime()) && { createdAt: { lt: place } }),
    },
    select: { id: true, kind: true, text: true, author: true, createdAt: true },
    orderBy: { createdAt: "desc" },
    take: limit + 1,
  });
  const notes = rows.slice(0, limit);

  return { notes, older: rows.length > limit ? (notes.at(-1)?.createdAt.toISOString() ?? null) : null };
}
