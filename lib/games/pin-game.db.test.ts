import { expect, test } from "vitest";
import { gameRow, listing, stubAggregator } from "@/lib/aggregator/testing/stub-aggregator";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { changeGames } from "./change-games";
import { listPinBoards, pinGame } from "./pin-game";
import { POPULAR_LIST } from "./place-pins";
import { readPromotions } from "./promotions";
import { syncCatalogue } from "./sync-catalogue";

const who = { reason: "campaign", actor: "operator:eva" };

test(
  "a game is pinned, moved and let go; a slot has one game, and only rows it belongs to take it",
  rolledBack(async (db) => {
    const [one, two] = [`pin/${newId()}`, `pin/${newId()}`];
    await syncCatalogue(db, stubAggregator(listing(() => [gameRow(one), gameRow(two)])), { isForced: true });
    const pin = (gameId: string, slot: number | null, list = POPULAR_LIST) =>
      pinGame(db, { gameId, list, slot, ...who });
    const code = (outcome: Awaited<ReturnType<typeof pin>>) => (outcome.ok ? "OK" : outcome.code);

    expect(code(await pin(one, 3))).toBe("OK");
    expect(code(await pin(two, 3))).toBe("SLOT_TAKEN");
    expect(code(await pin(two, 1, "type:slots"))).toBe("OK");
    expect(code(await pin(two, 1, "type:live"))).toBe("LIST_UNKNOWN");
    expect(code(await pin("none", 1))).toBe("GAME_UNKNOWN");
    expect(code(await pin(one, 5))).toBe("OK");
    expect(code(await pin(one, 5))).toBe("NOTHING_TO_CHANGE");
    expect((await readPromotions(db)).pins.get(POPULAR_LIST)).toEqual([{ slot: 5, gameId: one }]);
    expect(await listPinBoards(db, { idHash: two, type: "slots" })).toEqual([
      { list: POPULAR_LIST, slot: null, taken: [{ slot: 5, name: one }] },
      { list: "type:slots", slot: 1, taken: [] },
    ]);

    expect(code(await pin(one, null))).toBe("OK");
    expect((await readPromotions(db)).pins.has(POPULAR_LIST)).toBe(false);
    expect(await db.auditEntry.count({ where: { subject: `game:${one}`, action: "game.pinned" } })).toBe(3);
  }),
);

test(
  "recommended games are told to the lobby",
  rolledBack(async (db) => {
    const game = `pin/${newId()}`;
    await syncCatalogue(db, stubAggregator(listing(() => [gameRow(game)])), { isForced: true });
    await changeGames(db, { gameIds: [game], change: "feature", ...who });

    expect((await readPromotions(db)).featured).toContain(game);
  }),
);
