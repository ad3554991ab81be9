import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { type MoneyCall, settle } from "@/lib/wallet";
import { createPlayer } from "./create-player";
import { listLimits } from "./list-limits";
import type { PlayerLimit } from "./player-limit";
import { removeLimit } from "./remove-limit";
import { setLimit } from "./set-limit";
import { cancelLimitChange, confirmLimitChange } from "./settle-limit-change";

const actor = "player";
const DAY = { kind: "wager", period: "day" } as const;
const daily = (amountCents: bigint): PlayerLimit => ({ ...DAY, amountCents });
const policy = { unknownRoundRollback: "apply", largeWinCents: 1_000_000n } as const;

async function givenPlayer(db: Db): Promise<{ playerId: string; username: string }> {
  const username = `t-${newId().slice(-12)}`;
  const player = { username, password: "1", currency: "EUR", balanceCents: 10_000n, actor: "cli" };
  const created = await createPlayer(db, player);
  if (!created.ok) throw new Error(created.code);

  return { playerId: created.value.id, username };
}

/** As if a day had gone by since the change was asked for. */
const aDayGoesBy = (db: Db, playerId: string) =>
  db.playerLimit.updateMany({
    where: { playerId, pendingFrom: { not: null } },
    data: { pendingFrom: new Date(Date.now() - 1) },
  });

async function settleOne(db: Db, username: string, kind: MoneyCall["kind"], amountCents: bigint) {
  const call = { kind, username, amountCents, callId: newId(), roundId: newId(), gameId: "fox/Night", type: "spin" };
  const when = { calledAt: new Date(), isRoundFinal: false, currency: "EUR", rawQuery: "" };
  const [outcome] = await settle(db, [{ ...call, ...when }], { policy });

  return outcome;
}

test(
  "a raise by the player's own wish waits a day, and then for their word, also in the wallet",
  rolledBack(async (db) => {
    const { playerId, username } = await givenPlayer(db);
    await setLimit(db, { playerId, limit: daily(500n), actor });
    await setLimit(db, { playerId, limit: daily(2_000n), actor });
    expect(await confirmLimitChange(db, { playerId, limit: DAY })).toEqual({ ok: false, code: "TOO_EARLY" });

    await aDayGoesBy(db, playerId);
    expect((await listLimits(db, playerId)).limits).toMatchObject([
      { limit: daily(500n), pending: { limit: daily(2_000n), needsConfirming: true } },
    ]);
    expect(await settleOne(db, username, "bet", 600n)).toMatchObject({ code: "WAGER_LIMIT_REACHED" });

    expect(await confirmLimitChange(db, { playerId, limit: DAY })).toEqual({
      ok: true,
      value: { limit: daily(2_000n), pending: null },
    });
    expect(await settleOne(db, username, "bet", 600n)).toMatchObject({ ok: true });
    expect(await confirmLimitChange(db, { playerId, limit: DAY })).toEqual({ ok: false, code: "NOTHING_PENDING" });
  }),
);

test(
  "a removal that is confirmed ends the limit; one that is called off never happens",
  rolledBack(async (db) => {
    const { playerId } = await givenPlayer(db);
    await setLimit(db, { playerId, limit: daily(500n), actor });
    await removeLimit(db, { playerId, limit: DAY, actor });
    expect(await cancelLimitChange(db, { playerId, limit: DAY })).toMatchObject({
      value: { limit: daily(500n), pending: null },
    });

    await removeLimit(db, { playerId, limit: DAY, actor });
    await aDayGoesBy(db, playerId);
    expect((await listLimits(db, playerId)).limits).toHaveLength(1);
    expect(await confirmLimitChange(db, { playerId, limit: DAY })).toEqual({ ok: true, value: null });
    expect((await listLimits(db, playerId)).limits).toEqual([]);
  }),
);

test(
  "shows what is used of every limit, wins and gifts kept apart",
  rolledBack(async (db) => {
    const { playerId, username } = await givenPlayer(db);
    await settleOne(db, username, "bet", 300n);
    await settleOne(db, username, "win", 120n);
    const { use } = await listLimits(db, playerId);

    expect(use).toMatchObject({
      wagerCents: { day: 300n, week: 300n, month: 300n },
      lossCents: { day: 180n, week: 180n, month: 180n },
      playedMinutes: 0,
    });
    expect((await listLimits(db, playerId, new Date(Date.now() + 25 * 3_600_000))).use).toMatchObject({
      wagerCents: { day: 0n, week: 300n },
    });
  }),
);
