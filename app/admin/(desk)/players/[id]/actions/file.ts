"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { staffAction } from "@/lib/auth";
import { addNote, addTag, MAX_NOTE_LENGTH, NOTE_KINDS, removeTag } from "@/lib/players";
import { ok, type Result } from "@/lib/result";
import { PlayerChange } from "./reason";

const AddNote = PlayerChange.extend({
  kind: z.enum(NOTE_KINDS),
  text: z.string().trim().min(3).max(MAX_NOTE_LENGTH),
});

/** Writes a note about the player, once for each `requestId`. */
export const addNoteAction = staffAction(
  { permission: "players.edit", schema: AddNote },
  async (
    tx,
    { requestId: id, ...note },
    { actor, requestId },
  ): Promise<Result<null, "PLAYER_UNKNOWN" | "NOTE_KEPT">> => {
    const added = await addNote(tx, { ...note, id, actor, requestId });
    if (!added.ok) return added;

    revalidatePath(`/admin/players/${note.playerId}`);
    return ok(null);
  },
);

const ChangeTag = PlayerChange.extend({ tag: z.string().max(64) });

type TagAdded = Promise<Result<null, "PLAYER_UNKNOWN" | "TAG_INVALID" | "TAG_STANDS">>;

/** Puts a tag on the player. */
export const addTagAction = staffAction(
  { permission: "players.edit", schema: ChangeTag },
  async (tx, { playerId, tag }, { actor, requestId }): TagAdded => {
    const added = await addTag(tx, { playerId, tag, actor, requestId });
    if (!added.ok) return added;

    revalidatePath(`/admin/players/${playerId}`);
    return ok(null);
  },
);

/** Takes a tag off the player. */
export const removeTagAction = staffAction(
  { permission: "players.edit", schema: ChangeTag },
  async (tx, { playerId, tag }, { actor, requestId }): Promise<Result<null, "TAG_UNKNOWN">> => {
    const removed = await removeTag(tx, { playerId, tag, actor, requestId });
    if (!removed.ok) return removed;

    revalidatePath(`/admin/players/${playerId}`);
    return ok(null);
  },
);
