import { ok } from "@/lib/result";
import type { Aggregator } from "../create-aggregator";
import { parseGameList } from "../game-list";

/** An aggregator that says yes to everything, except where `own` says otherwise. */
export function stubAggregator(own: Partial<Aggregator> = {}): Aggregator {
  return {
    listGames: async () => ok({ games: [], invalid: [], duplicateCount: 0 }),
    createPlayer: async () => ok({ id: "1" }),
    getGame: async () => ok({ url: "https://games.example/real" }),
    getGameDemo: async () => ok({ url: "https://games.example/demo" }),
    addFreeRounds: async () => ok({ id: "1", expiresAt: null }),
    getFreeRounds: async () => ok([]),
    deleteFreeRounds: async () => ok(true),
    ...own,
  };
}

/** Lists these rows, as they come on the wire. */
export function listing(rows: () => unknown[]): Partial<Aggregator> {
  return { listGames: async () => ok(parseGameList(rows()) ?? { games: [], invalid: [], duplicateCount: 0 }) };
}

/** One row of getGameList. */
export function gameRow(idHash: string, fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 1,
    name: idHash,
    type: "video-slots",
    category: "fox",
    id_hash: idHash,
    freerounds_supported: true,
    play_for_fun_supported: true,
    image: `https://img.example/${idHash}.webp`,
    ...fields,
  };
}
