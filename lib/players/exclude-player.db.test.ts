import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { createPlayer } from "./create-player";
import { excludePlayer } from "./exclude-player";
import type { ExclusionKind } from "./exclusion";

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

async function givenPlayer(db: Db): Promise<string> {
  const username = `t-${newId().slice(-12)}`;
  const created = await createPlayer(db, { username, password: "1", currency: "EUR", actor: "cli" });
  if (!created.ok) throw new Error(created.code);

  return created.value.id;
}

const exclude = (db: Db, playerId: string, kind: ExclusionKind, until: Date) =>
  excludePlayer(db, { playerId, kind, until, reason: "Asked for it", actor: "operator:ann" });

const stored = (db: Db, playerId: string) =>
  db.player.findUniqueOrThrow({ where: { id: playerId }, select: { exclusion: true, excludedUntil: true } });

test(
  "a self-exclusion can be lengthened, never shortened nor softened",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    const until = inDays(180);
    expect(await exclude(db, playerId, "self_exclusion", until)).toEqual({
      ok: true,
      value: { kind: "self_exclusion", until },
    });
    const stands = { ok: false, code: "EXCLUSION_STANDS" };
    expect(await exclude(db, playerId, "self_exclusion", inDays(179))).toEqual(stands);
    expect(await exclude(db, playerId, "time_out", inDays(365))).toEqual(stands);
    expect(await stored(db, playerId)).toEqual({ exclusion: "self_exclusion", excludedUntil: until });

    const longer = inDays(365);
    expect(await exclude(db, playerId, "self_exclusion", longer)).toMatchObject({ ok: true });
    expect(await stored(db, playerId)).toEqual({ exclusion: "self_exclusion", excludedUntil: longer });
  }),
);

test(
  "a time-out can be changed, and a self-exclusion that has ended forbids nothing",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    await exclude(db, playerId, "time_out", inDays(30));
    expect(await exclude(db, playerId, "time_out", inDays(7))).toMatchObject({ ok: true });
    expect(await exclude(db, playerId, "self_exclusion", inDays(180))).toMatchObject({ ok: true });

    await db.player.update({ where: { id: playerId }, data: { excludedUntil: new Date(Date.now() - 1) } });
    expect(await exclude(db, playerId, "time_out", inDays(1))).toMatchObject({ ok: true });
  }),
);

test(
  "writes who excluded a player, why, and what stood before",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    const [short, long] = [inDays(1), inDays(180)];
    await exclude(db, playerId, "time_out", short);
    await exclude(db, playerId, "self_exclusion", long);

    const entries = await db.auditEntry.findMany({
      where: { subject: `player:${playerId}`, action: "player.exclude" },
      orderBy: { id: "asc" },
    });
    const first = { kind: "time_out", until: short.toISOString() };
    expect(entries).toMatchObject([
      { actor: "operator:ann", reason: "Asked for it", before: null, after: first },
      { before: first, after: { kind: "self_exclusion", until: long.toISOString() } },
    ]);
  }),
);

test(
  "refuses an end that is past, and players nobody is",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    expect(await exclude(db, playerId, "time_out", inDays(-1))).toEqual({ ok: false, code: "UNTIL_PAST" });
    expect(await exclude(db, newId(), "time_out", inDays(1))).toEqual({ ok: false, code: "PLAYER_UNKNOWN" });
    expect(await exclude(db, "nobody", "time_out", inDays(1))).toEqual({ ok: false, code: "PLAYER_UNKNOWN" });
  }),
);
