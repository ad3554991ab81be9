import { expect, test } from "vitest";
import { gameRow, listing, stubAggregator } from "@/lib/aggregator/testing/stub-aggregator";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { changeGames } from "./change-games";
import { findGame } from "./find-game";
import { isOffered } from "./game-details";
import { listAvailability } from "./list-availability";
import { listStudioStandings } from "./list-studios";
import { setStudioEnabled } from "./set-studio-enabled";
import { syncCatalogue } from "./sync-catalogue";

const who = { reason: "studio down", actor: "operator:eva" };

async function givenGames(db: Db, studio: string, ids: string[]): Promise<void> {
  const rows = ids.map((id) => gameRow(id, { category: studio }));
  const synced = await syncCatalogue(db, stubAggregator(listing(() => rows)), { isForced: true });
  expect(synced.ok).toBe(true);
}

const logOf = async (db: Db, gameId: string) =>
  (await listAvailability(db, { gameId, limit: 10 })).rows.map(({ event }) => event);

test(
  "changes many games at once, and writes for each who did it and why; what is as wished is left alone",
  rolledBack(async (db) => {
    const [one, two] = [`change/${newId()}`, `change/${newId()}`];
    await givenGames(db, "fox", [one, two]);
    await changeGames(db, { gameIds: [one], change: "disable", ...who });
    const both = { gameIds: [one, two, two], change: "disable", ...who } as const;

    expect(await changeGames(db, both)).toEqual({ ok: true, value: { changedCount: 1 } });
    expect(await changeGames(db, both)).toEqual({ ok: false, code: "NOTHING_TO_CHANGE" });
    expect(await findGame(db, two)).toMatchObject({ isEnabled: false });
    expect(await db.auditEntry.findMany({ where: { subject: `game:${two}` } })).toMatchObject([
      { ...who, action: "game.enabled", before: { isEnabled: true }, after: { isEnabled: false } },
    ]);
    expect(await logOf(db, two)).toEqual(["disabled"]);
    expect(
      await db.significantEvent.findMany({
        where: { kind: "GAME_DISABLED", details: { path: ["gameId"], equals: two } },
      }),
    ).toHaveLength(1);
  }),
);

test(
  "changes none when one of them is unknown",
  rolledBack(async (db) => {
    const known = `change/${newId()}`;
    await givenGames(db, "fox", [known]);

    expect(await changeGames(db, { gameIds: [known, "none"], change: "hide", ...who })).toEqual({
      ok: false,
      code: "GAME_UNKNOWN",
    });
    expect(await findGame(db, known)).toMatchObject({ isHidden: false });
  }),
);

test(
  "a studio that is off takes its games with it, later ones too, and leaves each game's own switch alone",
  rolledBack(async (db) => {
    const studio = `studio-${newId()}`;
    const [early, own, late] = [`change/${newId()}`, `change/${newId()}`, `change/${newId()}`];
    await givenGames(db, studio, [early, own]);
    await changeGames(db, { gameIds: [own], change: "disable", ...who });
    expect(await setStudioEnabled(db, { studio, isEnabled: false, ...who })).toMatchObject({ ok: true });
    expect(await setStudioEnabled(db, { studio, isEnabled: false, ...who })).toMatchObject({
      code: "NOTHING_TO_CHANGE",
    });
    await givenGames(db, studio, [early, own, late]);
    const offered = async () => {
      const games = await Promise.all([early, own, late].map((id) => findGame(db, id)));

      return games.map((game) => game && isOffered(game));
    };

    expect(await offered()).toEqual([false, false, false]);
    expect((await listStudioStandings(db))[0]).toMatchObject({ studio, gameCount: 3, disabled: { by: who.actor } });
    await setStudioEnabled(db, { studio, isEnabled: true, ...who });
    expect(await offered()).toEqual([true, false, true]);
    expect(await logOf(db, early)).toEqual(["studio_enabled", "studio_disabled"]);
    expect(await setStudioEnabled(db, { studio: "none", isEnabled: true, ...who })).toEqual({
      ok: false,
      code: "STUDIO_UNKNOWN",
    });
  }),
);

test(
  "the availability log says when a game went and came back, in pages, and nobody edits it",
  rolledBack(async (db) => {
    const [game, other] = [`change/${newId()}`, `change/${newId()}`];
    await givenGames(db, "fox", [game, other]);
    await givenGames(db, "fox", [other]);
    await givenGames(db, "fox", [game, other]);
    const first = await listAvailability(db, { gameId: game, limit: 1 });

    expect(first).toMatchObject({ rows: [{ event: "returned", actor: "catalogue", syncId: expect.any(String) }] });
    expect(await listAvailability(db, { gameId: game, before: first.next ?? "", limit: 1 })).toMatchObject({
      rows: [{ event: "gone" }],
      next: null,
    });
    await expect(db.gameAvailability.deleteMany({ where: { gameId: game } })).rejects.toThrow();
  }),
);
