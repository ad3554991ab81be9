"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { aggregator } from "@/lib/aggregator";
import { staffAction, staffTask } from "@/lib/auth";
import {
  beginCatalogueSync,
  changeGames,
  GAME_CHANGES,
  MAX_CHANGED,
  PIN_SLOTS,
  pinGame,
  setStudioEnabled,
} from "@/lib/games";
import { log } from "@/lib/log";
import { ok } from "@/lib/result";

const GameId = z.string().min(1).max(255);
const Because = { requestId: z.uuid(), reason: z.string().trim().min(3).max(500) };

const ChangeGames = z.object({
  ...Because,
  gameIds: z.array(GameId).min(1).max(MAX_CHANGED),
  change: z.enum(GAME_CHANGES),
});

/** Switches games off or on, hides or recommends them; one or many. */
export const changeGamesAction = staffAction(
  { permission: "games.edit", schema: ChangeGames },
  async (tx, input, staff) => {
    const changed = await changeGames(tx, { ...input, actor: staff.actor });
    if (changed.ok) revalidatePath("/admin", "layout");

    return changed;
  },
);

const SwitchStudio = z.object({ ...Because, studio: GameId, isEnabled: z.boolean() });

/** Switches a whole studio off or on. */
export const switchStudioAction = staffAction(
  { permission: "games.edit", schema: SwitchStudio },
  async (tx, input, staff) => {
    const switched = await setStudioEnabled(tx, { ...input, actor: staff.actor });
    if (switched.ok) revalidatePath("/admin", "layout");

    return switched;
  },
);

const PinGame = z.object({
  ...Because,
  gameId: GameId,
  list: z.string().min(1).max(100),
  slot: z.int().min(1).max(PIN_SLOTS).nullable(),
});

/** Fixes a game's place in a row of the lobby, or lets it go. */
export const pinGameAction = staffAction({ permission: "games.edit", schema: PinGame }, async (tx, input, staff) => {
  const pinned = await pinGame(tx, { ...input, actor: staff.actor });
  if (pinned.ok) revalidatePath("/admin", "layout");

  return pinned;
});

/** The id keeps an empty request from starting anything. */
const SyncNow = z.object({ requestId: z.uuid() });

/** Begins to bring the catalogue in step with the aggregator's list; it goes on when nobody waits for it. */
export const syncNowAction = staffTask(
  { permission: "games.sync", schema: SyncNow },
  async (db, { requestId }, { actor }) => {
    const begun = await beginCatalogueSync(db, aggregator(), { requestedBy: { actor, requestId } });
    if (!begun.ok) return begun;

    begun.value.ended.catch((error: unknown) => log.error({ err: error }, "A sync somebody asked for broke off"));
    return ok({ id: begun.value.id });
  },
);
