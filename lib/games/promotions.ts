import { type Db, shareRead } from "@/lib/db";
import type { Pin } from "./place-pins";

/** What the operator puts in front of players. */
export interface Promotions {
  /** The recommended games' ids, by id; also of games that are not listed now. */
  featured: readonly string[];
  /** By the row's name, by slot; also of games that are not listed now. */
  pins: ReadonlyMap<string, readonly Pin[]>;
}

const NOTICED_MS = 1_000;

/** Reads without sharing; see `getPromotions`. */
export async function readPromotions(db: Db): Promise<Promotions> {
  const [featured, rows] = await Promise.all([
    db.game.findMany({ where: { isFeatured: true }, select: { idHash: true }, orderBy: { idHash: "asc" } }),
    db.gamePin.findMany({ orderBy: [{ list: "asc" }, { slot: "asc" }] }),
  ]);
  const pins = new Map<string, Pin[]>();
  for (const { list, slot, gameId } of rows) pins.set(list, [...(pins.get(list) ?? []), { slot, gameId }]);

  return { featured: featured.map(({ idHash }) => idHash), pins };
}

/** Recommended and pinned games, shared by all requests of a process; a change shows within a second. */
export const getPromotions = shareRead("promotions", NOTICED_MS, readPromotions);
