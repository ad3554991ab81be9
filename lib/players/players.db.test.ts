import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { createPlayer } from "./create-player";
import { findPlayer } from "./find-player";
import { searchPlayers } from "./search-players";
import { setPlayerStatus } from "./set-player-status";

async function givenPlayer(db: Db, username = `t-${newId().slice(-12)}`) {
  const created = await createPlayer(db, { username, password: "1", currency: "EUR", actor: "cli" });
  if (!created.ok) throw new Error(created.code);

  return created.value;
}

test(
  "writes who changed a player's status, why, and what was before",
  rolledBack(async (db) => {
    const player = await givenPlayer(db);
    const change = {
      playerId: player.id,
      status: "frozen",
      reason: "Asked for a break",
      actor: "operator:ann",
    } as const;

    expect(await setPlayerStatus(db, change)).toEqual({ ok: true, value: { ...player, status: "frozen" } });
    expect(await findPlayer(db, { id: player.id })).toMatchObject({ status: "frozen" });
    const subject = `player:${player.id}`;
    expect(await db.auditEntry.findMany({ where: { subject } })).toMatchObject([
      {
        actor: "operator:ann",
        action: "player.status",
        reason: "Asked for a break",
        before: { status: "active" },
        after: { status: "frozen" },
      },
    ]);

    expect(await setPlayerStatus(db, change)).toMatchObject({ ok: true });
    expect(await db.auditEntry.count({ where: { subject } })).toBe(1);
  }),
);

test.each([newId(), "nobody"])("refuses to change the status of an unknown player (%s)", (playerId) =>
  rolledBack(async (db) => {
    const change = { playerId, status: "closed", reason: "x", actor: "cli" } as const;
    expect(await setPlayerStatus(db, change)).toEqual({ ok: false, code: "PLAYER_UNKNOWN" });
  })(),
);

test(
  "finds players by name and id, and nobody by anything malformed",
  rolledBack(async (db) => {
    const player = await givenPlayer(db);

    expect(await findPlayer(db, { username: player.username.toUpperCase() })).toEqual(player);
    expect(await findPlayer(db, { id: player.id })).toEqual(player);
    expect(await findPlayer(db, { id: "not-an-id" })).toBeNull();
    expect(await findPlayer(db, { username: "%" })).toBeNull();
  }),
);

test(
  "searches by the beginning of a name, page by page, the newest first",
  rolledBack(async (db) => {
    const stem = `s${newId().slice(-10)}`;
    const names = [`${stem}_a`, `${stem}_b`, `${stem}_c`];
    for (const name of names) await givenPlayer(db, name);
    // `_` is a letter of the name, not any letter.
    await givenPlayer(db, `${stem}xd`);

    const search = { query: `${stem}_`, pageSize: 2 };
    const first = await searchPlayers(db, { ...search, page: 1 });
    const second = await searchPlayers(db, { ...search, page: 2 });

    expect(first.total).toBe(3);
    expect([...first.players, ...second.players].map(({ username }) => username)).toEqual(names.toReversed());
  }),
);

test(
  "searches by status and by a whole id",
  rolledBack(async (db) => {
    const stem = `s${newId().slice(-10)}`;
    const frozen = await givenPlayer(db, `${stem}1`);
    await givenPlayer(db, `${stem}2`);
    await setPlayerStatus(db, { playerId: frozen.id, status: "frozen", reason: "x", actor: "cli" });

    const found = await searchPlayers(db, { query: stem, status: "frozen", page: 1, pageSize: 10 });
    expect(found).toEqual({ players: [{ ...frozen, status: "frozen" }], total: 1 });
    expect(await searchPlayers(db, { query: frozen.id, page: 1, pageSize: 10 })).toMatchObject({ total: 1 });
  }),
);
