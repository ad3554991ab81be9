import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { createPlayer } from "./create-player";
import { excludeSelf } from "./exclude-self";
import { findExclusion } from "./find-exclusion";

const STANDS = { ok: false, code: "EXCLUSION_STANDS" };

async function givenPlayer(db: Db): Promise<string> {
  const username = `t-${newId().slice(-12)}`;
  const created = await createPlayer(db, { username, password: "1", currency: "EUR", actor: "cli" });
  if (!created.ok) throw new Error(created.code);

  return created.value.id;
}

test(
  "a time-out begins at once and is lengthened, never shortened, by its player",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    expect(await findExclusion(db, playerId)).toBeNull();
    expect(await excludeSelf(db, { playerId, wish: "time_out_1_week" })).toMatchObject({
      value: { kind: "time_out" },
    });
    const days = (Number((await findExclusion(db, playerId))?.until) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(7, 2);

    expect(await excludeSelf(db, { playerId, wish: "time_out_24_hours" })).toEqual(STANDS);
    expect(await excludeSelf(db, { playerId, wish: "time_out_6_weeks" })).toMatchObject({ ok: true });
  }),
);

test(
  "a self-exclusion lasts six months or longer, and a time-out does not follow it",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    await excludeSelf(db, { playerId, wish: "self_exclusion_6_months" });
    const standing = await findExclusion(db, playerId);
    expect(standing?.kind).toBe("self_exclusion");
    expect((Number(standing?.until) - Date.now()) / 86_400_000).toBeGreaterThan(180);

    expect(await excludeSelf(db, { playerId, wish: "time_out_6_weeks" })).toEqual(STANDS);
    expect(await excludeSelf(db, { playerId, wish: "self_exclusion_1_year" })).toMatchObject({ ok: true });
    expect(await excludeSelf(db, { playerId: newId(), wish: "time_out_1_week" })).toEqual({
      ok: false,
      code: "PLAYER_UNKNOWN",
    });
  }),
);
