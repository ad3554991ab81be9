"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { SyncDone } from "@/components/admin/sync-now";
import { aggregator } from "@/lib/aggregator";
import { adminAction } from "@/lib/auth";
import { db } from "@/lib/db";
import { type SyncRefusal, setGameEnabled, syncCatalogue } from "@/lib/games";
import { ok, type Result } from "@/lib/result";

const SwitchGame = z.object({
  gameId: z.string().min(1).max(255),
  isEnabled: z.boolean(),
  reason: z.string().trim().min(3).max(500),
});
type Switched = Promise<Result<null, "GAME_UNKNOWN">>;

/** Takes a game out of the lobby or puts it back. */
export const switchGameAction = adminAction(SwitchGame, async (input, operator): Switched => {
  const switched = await setGameEnabled(db(), { ...input, actor: `operator:${operator.username}` });
  if (!switched.ok) return switched;

  revalidatePath("/admin/games");
  return ok(null);
});

type Synced = Promise<Result<SyncDone, SyncRefusal>>;

/** Brings the catalogue in step with the aggregator's list now. */
export const syncNowAction = adminAction(z.object({}), async (): Synced => {
  const synced = await syncCatalogue(db(), aggregator());
  // A failed sync is in the list of syncs too.
  revalidatePath("/admin/games");
  if (!synced.ok) return synced;

  const { addedCount, changedCount, goneCount, invalidCount } = synced.value;
  return ok({ addedCount, changedCount, goneCount, invalidCount });
});
