import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { testDb } from "@/lib/testing/database";
import { adjust } from "./adjust";
import type { MoneyCall, MoneyKind } from "./call";
import { applyException, dismissException, previewException } from "./end-exception";
import { openAccount } from "./open-account";
import { settle } from "./settle";
import { verifyLedger } from "./verify-ledger";

const HOLD = { policy: { unknownRoundRollback: "hold", largeWinCents: 1_000_000n } } as const;
const because = { reason: "The aggregator's statement shows it.", actor: "operator:ada" };

async function givenPlayer(db: Db) {
  const id = newId();
  const username = `exc-${randomUUID().slice(0, 20)}`;
  await db.player.create({ data: { id, username, passwordHash: "none", currency: "USD" } });
  await openAccount(db, { playerId: id, currency: "USD" });
  await adjust(db, { playerId: id, requestId: randomUUID(), amountCents: 1000n, reason: "test", actor: "test" });
  const call = (kind: MoneyKind, amountCents: bigint, overrides: Partial<MoneyCall> = {}): MoneyCall => ({
    kind,
    username,
    currency: "USD",
    callId: randomUUID(),
    amountCents,
    type: "spin",
    roundId: "R1",
    gameId: "prov/GameA",
    isRoundFinal: false,
    calledAt: new Date(),
    rawQuery: "",
    ...overrides,
  });
  const settled = (...calls: MoneyCall[]) => settle(db, calls, HOLD);
  const exceptionId = async () =>
    (await db.walletException.findFirstOrThrow({ where: { playerId: id, status: "open" } })).id;

  return { id, call, settled, exceptionId };
}

describe("an exception", () => {
  test("of a held rollback is applied: the money moves once, in its round, with reason and actor", async () => {
    const db = testDb();
    const player = await givenPlayer(db);
    await player.settled(player.call("rollback_bet", 100n));
    const exceptionId = await player.exceptionId();
    const answers = await Promise.all([
      applyException(db, { exceptionId, ...because }),
      applyException(db, { exceptionId, ...because }),
    ]);

    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { movedCents: 100n, balanceCents: 1100n } }]);
    expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, code: "ALREADY_ENDED" }]);
    const adjustment = await db.adjustment.findUniqueOrThrow({ where: { exceptionId }, include: { posting: true } });
    expect(adjustment).toMatchObject({ ...because, amountCents: 100n });
    expect(adjustment.posting).toMatchObject({ debitAccount: "house:studio:prov", roundId: "R1" });
    const round = await db.round.findUniqueOrThrow({
      where: { playerId_roundId: { playerId: player.id, roundId: "R1" } },
    });
    expect(round.betReversedCents).toBe(100n);
    expect((await verifyLedger(db)).firstProblem).toBeNull();
  });

  test("of a half-undone round is applied by taking the win back", async () => {
    const db = testDb();
    const player = await givenPlayer(db);
    await player.settled(player.call("bet", 100n), player.call("win", 250n), player.call("rollback_bet", 100n));

    expect(await applyException(db, { exceptionId: await player.exceptionId(), ...because })).toEqual({
      ok: true,
      value: { movedCents: -250n, balanceCents: 1000n },
    });
  });

  test("of a mismatched repeat is applied as the call it was meant to be", async () => {
    const db = testDb();
    const player = await givenPlayer(db);
    const win = player.call("win", 100n);
    await player.settled(player.call("bet", 10n), win, { ...win, amountCents: 150n });

    expect(await applyException(db, { exceptionId: await player.exceptionId(), ...because })).toEqual({
      ok: true,
      value: { movedCents: 150n, balanceCents: 1240n },
    });
  });

  test("that left nothing undone can only be dismissed, and moves nothing", async () => {
    const db = testDb();
    const player = await givenPlayer(db);
    await player.settled(player.call("win", 100n));
    const exceptionId = await player.exceptionId();

    expect(await applyException(db, { exceptionId, ...because })).toEqual({ ok: false, code: "NOTHING_TO_APPLY" });
    expect(await dismissException(db, { exceptionId, ...because })).toEqual({
      ok: true,
      value: { movedCents: 0n, balanceCents: 1100n },
    });
    expect(await db.walletException.findUniqueOrThrow({ where: { id: exceptionId } })).toMatchObject({
      status: "dismissed",
      endedBy: "operator:ada",
      endedBecause: because.reason,
    });
  });

  test("is not applied when the player does not have the money any more, and stays open", async () => {
    const db = testDb();
    const player = await givenPlayer(db);
    await player.settled(
      player.call("bet", 100n),
      player.call("win", 250n),
      player.call("bet", 1100n, { roundId: "R2" }),
      player.call("rollback_win", 250n),
    );
    const exceptionId = await player.exceptionId();

    expect(await applyException(db, { exceptionId, ...because })).toEqual({ ok: false, code: "INSUFFICIENT_FUNDS" });
    expect(await player.exceptionId()).toBe(exceptionId);
  });

  test("tells beforehand what applying moves, and is not applied when that has changed", async () => {
    const db = testDb();
    const player = await givenPlayer(db);
    await player.settled(player.call("bet", 100n), player.call("win", 250n), player.call("rollback_bet", 100n));
    const exceptionId = await player.exceptionId();

    expect(await previewException(db, exceptionId)).toEqual({ movedCents: -250n, balanceCents: 1250n });
    await player.settled(player.call("win", 50n));
    expect(await applyException(db, { exceptionId, ...because, expectedCents: -250n })).toEqual({
      ok: false,
      code: "REMEDY_CHANGED",
    });
    expect(await applyException(db, { exceptionId, ...because, expectedCents: -300n })).toMatchObject({ ok: true });
    expect(await previewException(db, newId())).toBeNull();
  });

  test("nobody knows is told so", async () => {
    expect(await applyException(testDb(), { exceptionId: newId(), ...because })).toEqual({
      ok: false,
      code: "EXCEPTION_UNKNOWN",
    });
  });
});
