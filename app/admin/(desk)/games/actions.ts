"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { SyncDone } from "@/components/admin/sync-now";
import { aggregator } from "@/lib/aggregator";
import { staffTask } from "@/lib/auth";
import { type SyncRefusal, setGameEnabled, syncCatalogue } from "@/lib/games";
import { ok, type Result } from "@/lib/result";

const SwitchGame = z.object({
  gameId: z.string().min(1).max(255),
  isEnabled: z.boolean(),
  reason: z.string().trim().min(3).max(500),
});
type Switched = Promise<Result<null, "GAME_UNKNOWN">>;

/** Takes a game out of the lobby or puts it back. */
export const switchGameAction = staffTask(
  { permission: "games.edit", schema: SwitchGame },
  async (db, input, staff): Switched => {
    const switched = await setGameEnabled(db, { ...input, actor: staff.actor });
    if (!switched.ok) return switched;

    revalidatePath("/admin/games");
    return ok(null);
  },
);

/** The id keeps an empty request from starting anything. */
const SyncNow = z.object({ requestId: z.uuid() });
type Synced = Promise<Result<SyncDone, SyncRefusal>>;

/** Brings the catalogue in step with the aggregator's list now. */
export const syncNowAction = staffTask({ permission: "games.sync", schema: SyncNow }, async (db): Synced => {
  const synced = await syncCatalogue(db, aggregator());
  // A failed sync is in the list of syncs too.
  revalidatePath("/admin/games");
  if (!synced.ok) return synced;

  const { addedCount, changedCount, goneCount, invalidCount } = synced.value;
  return ok({ addedCount, changedCount, goneCount, invalidCount });
});
