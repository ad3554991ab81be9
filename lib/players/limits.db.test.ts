import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { createPlayer } from "./create-player";
import type { PlayerLimit } from "./player-limit";
import { removeLimit } from "./remove-limit";
import { setLimit } from "./set-limit";

const actor = "cli";
const DAY = { kind: "loss", period: "day" } as const;
const daily = (amountCents: bigint): PlayerLimit => ({ ...DAY, amountCents });
const session = (minutes: number): PlayerLimit => ({ kind: "session", period: "session", minutes });

async function givenPlayer(db: Db): Promise<string> {
  const username = `t-${newId().slice(-12)}`;
  const created = await createPlayer(db, { username, password: "1", currency: "EUR", actor });
  if (!created.ok) throw new Error(created.code);

  return created.value.id;
}

/** As if a day had gone by since the change was asked for. */
const aDayGoesBy = (db: Db, playerId: string) =>
  db.playerLimit.updateMany({
    where: { playerId, pendingFrom: { not: null } },
    data: { pendingFrom: new Date(Date.now() - 1) },
  });

test(
  "stores a first limit and a lower one at once, and a higher one beside it",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    expect(await setLimit(db, { playerId, limit: daily(900n), actor })).toEqual({
      ok: true,
      value: { limit: daily(900n), pending: null },
    });
    expect(await setLimit(db, { playerId, limit: daily(500n), actor })).toMatchObject({
      value: { limit: daily(500n), pending: null },
    });
    expect(await setLimit(db, { playerId, limit: daily(700n), actor })).toMatchObject({
      value: { limit: daily(500n), pending: { limit: daily(700n), from: expect.any(Date) } },
    });

    const [row] = await db.playerLimit.findMany({ where: { playerId } });
    expect(row).toMatchObject({ amountCents: 500n, pendingAmountCents: 700n });
    expect(Number(row?.pendingFrom) - Date.now()).toBeGreaterThan(23.9 * 3_600_000);
  }),
);

test(
  "goes on from a raise whose day is over",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    await setLimit(db, { playerId, limit: session(30), actor });
    await setLimit(db, { playerId, limit: session(90), actor });
    await aDayGoesBy(db, playerId);

    expect(await setLimit(db, { playerId, limit: session(60), actor })).toMatchObject({
      value: { limit: session(60), pending: null },
    });
  }),
);

test(
  "a removed limit stands for a day, then it is unknown, and may be set anew at once",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    expect(await removeLimit(db, { playerId, limit: DAY, actor })).toEqual({ ok: false, code: "LIMIT_UNKNOWN" });
    await setLimit(db, { playerId, limit: daily(500n), actor });
    expect(await removeLimit(db, { playerId, limit: DAY, actor })).toMatchObject({
      value: { limit: daily(500n), pending: { limit: null } },
    });

    await aDayGoesBy(db, playerId);
    expect(await removeLimit(db, { playerId, limit: DAY, actor })).toEqual({ ok: false, code: "LIMIT_UNKNOWN" });
    expect(await setLimit(db, { playerId, limit: daily(900n), actor })).toMatchObject({
      value: { limit: daily(900n), pending: null },
    });
  }),
);

test(
  "writes who changed a limit, and what was before",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    await setLimit(db, { playerId, limit: daily(500n), actor: "operator:ann" });
    await removeLimit(db, { playerId, limit: DAY, actor });

    const entries = await db.auditEntry.findMany({
      where: { subject: `player:${playerId}`, action: "player.limit" },
      orderBy: { id: "asc" },
    });
    const stored = { ...DAY, amountCents: "500" };
    expect(entries).toMatchObject([
      { actor: "operator:ann", before: null, after: { ...stored, pending: null } },
      { actor: "cli", before: stored, after: { ...stored, pending: { limit: null } } },
    ]);
  }),
);

test(
  "refuses limits nobody can have, and players nobody is",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    expect(await setLimit(db, { playerId, limit: daily(-1n), actor })).toEqual({ ok: false, code: "LIMIT_INVALID" });
    expect(await setLimit(db, { playerId: newId(), limit: daily(1n), actor })).toEqual({
      ok: false,
      code: "PLAYER_UNKNOWN",
    });
    expect(await removeLimit(db, { playerId: "nobody", limit: DAY, actor })).toEqual({
      ok: false,
      code: "PLAYER_UNKNOWN",
    });
  }),
);
