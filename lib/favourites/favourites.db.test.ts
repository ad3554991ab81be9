import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createPlayer } from "@/lib/players";
import { rolledBack } from "@/lib/testing/database";
import { addFavourite, listFavourites, removeFavourite } from ".";

async function givenPlayer(db: Db): Promise<string> {
  const username = `t-${newId().slice(-12)}`;
  const created = await createPlayer(db, { username, password: "1", currency: "EUR", actor: "cli" });
  if (!created.ok) throw new Error(created.code);

  return created.value.id;
}

async function givenGame(db: Db): Promise<string> {
  const idHash = `t/${newId()}`;
  await db.game.create({
    data: {
      idHash,
      name: "Kept",
      type: "slots",
      studio: "t",
      studioName: "T",
      hasFreeRounds: false,
      hasDemo: false,
      raw: {},
      firstSeenAt: new Date(),
      lastSeenAt: new Date(),
    },
  });

  return idHash;
}

test(
  "keeps games for their player alone, and lists the latest first",
  rolledBack(async (db) => {
    const [ann, ben] = [await givenPlayer(db), await givenPlayer(db)];
    const [first, second] = [await givenGame(db), await givenGame(db)];
    await addFavourite(db, { playerId: ann, gameId: first });
    await addFavourite(db, { playerId: ann, gameId: second });
    // One database transaction has one clock; two clicks have two.
    await db.favourite.updateMany({ where: { gameId: first }, data: { createdAt: new Date(0) } });

    expect(await listFavourites(db, ann)).toEqual([second, first]);
    expect(await listFavourites(db, ben)).toEqual([]);
  }),
);

test(
  "keeping a game twice leaves it at its place, and removing it twice is harmless",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    const gameId = await givenGame(db);
    const kept = { ok: true, value: { playerId, gameId } };
    expect(await addFavourite(db, { playerId, gameId })).toEqual(kept);
    await db.favourite.updateMany({ where: { playerId }, data: { createdAt: new Date(0) } });

    expect(await addFavourite(db, { playerId, gameId })).toEqual(kept);
    expect(await db.favourite.findMany({ where: { playerId } })).toEqual([
      { playerId, gameId, createdAt: new Date(0) },
    ]);

    await removeFavourite(db, { playerId, gameId });
    await removeFavourite(db, { playerId, gameId });
    expect(await listFavourites(db, playerId)).toEqual([]);
  }),
);

test(
  "refuses a game nobody ever heard of",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);

    expect(await addFavourite(db, { playerId, gameId: "no/such" })).toEqual({ ok: false, code: "GAME_UNKNOWN" });
    expect(await addFavourite(db, { playerId, gameId: "no\0such" })).toEqual({ ok: false, code: "GAME_UNKNOWN" });
    expect(await listFavourites(db, playerId)).toEqual([]);
  }),
);
