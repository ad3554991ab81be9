"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { Suggestion } from "@/components/admin/suggest-field";
import { aggregator } from "@/lib/aggregator";
import { staffTask } from "@/lib/auth";
import {
  DeleteFreeRounds,
  type DeletionCause,
  deleteFreeRounds,
  type GrantCause,
  GrantFreeRounds,
  grantFreeRounds,
  reconcileGrant,
} from "@/lib/free-rounds";
import { getCatalogue } from "@/lib/games";
import { searchPlayers } from "@/lib/players";
import { ok, type Result } from "@/lib/result";
import { matchGames } from "./match-games";
import { playerSuggestion } from "./player-suggestion";

/** Awards free rounds, once for each `requestId`. */
export const awardAction = staffTask(
  { permission: "free-rounds.award", schema: GrantFreeRounds, asksForCode: true },
  async (db, input, staff): Promise<Result<null, GrantCause>> => {
    const granted = await grantFreeRounds(db, aggregator(), { ...input, grantedBy: staff.actor });
    // A grant that failed, or whose outcome is not known, is in the list too.
    revalidatePath("/admin", "layout");

    return granted.ok ? ok(null) : granted;
  },
);

/** Takes free rounds back. */
export const deleteGrantAction = staffTask(
  { permission: "free-rounds.cancel", schema: DeleteFreeRounds },
  async (db, input, staff): Promise<Result<null, DeletionCause>> => {
    const deleted = await deleteFreeRounds(db, aggregator(), { ...input, actor: staff.actor });
    if (!deleted.ok) return deleted;

    revalidatePath("/admin", "layout");
    return ok(null);
  },
);

/** Finds out what became of a grant whose answer was lost. */
export const checkGrantAction = staffTask(
  { permission: "free-rounds.award", schema: z.object({ grantId: z.uuid() }) },
  async (db, input): Promise<Result<null, GrantCause>> => {
    const reconciled = await reconcileGrant(db, aggregator(), input);
    revalidatePath("/admin", "layout");

    return reconciled.ok ? ok(null) : reconciled;
  },
);

const Typed = z.object({
  text: z
    .string()
    .max(100)
    .transform((text) => text.replaceAll("\0", "")),
});
const MAX_SUGGESTIONS = 12;

/** Players whose name begins like what was typed. */
export const suggestPlayersAction = staffTask(
  { permission: "players.view", schema: Typed },
  async (db, { text }): Promise<Result<Suggestion[], never>> => {
    const { players } = await searchPlayers(db, { query: text, page: 1, pageSize: MAX_SUGGESTIONS });

    return ok(players.map(playerSuggestion));
  },
);

/** Offered games with free rounds that match what was typed. */
export const suggestGamesAction = staffTask(
  { permission: "games.view", schema: Typed },
  async (db, { text }): Promise<Result<Suggestion[], never>> => {
    const { games } = await getCatalogue(db);

    return ok(matchGames(games, text, MAX_SUGGESTIONS));
  },
);
