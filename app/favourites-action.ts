"use server";

import { z } from "zod";
import { playerAction } from "@/lib/auth";
import { db } from "@/lib/db";
import { addFavourite, removeFavourite } from "@/lib/favourites";
import { ok } from "@/lib/result";

// As long as the longest id an aggregator could have.
const FavouriteWish = z.object({ gameId: z.string().min(1).max(200), isKept: z.boolean() });

/** Keeps a game for the player of this browser, or takes it off the list. */
export const setFavouriteAction = playerAction(FavouriteWish, async ({ gameId, isKept }, player) => {
  if (isKept) return addFavourite(db(), { playerId: player.id, gameId });
  await removeFavourite(db(), { playerId: player.id, gameId });

  return ok(null);
});
