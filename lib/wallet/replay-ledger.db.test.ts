import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import type { PrismaClient } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createOwnDatabase, type OwnDatabase } from "@/lib/testing/own-database";
import { adjust } from "./adjust";
import type { MoneyCall, MoneyKind } from "./call";
import { applyException } from "./end-exception";
import { openAccount } from "./open-account";
import { replayLedger } from "./replay-ledger";
import { settle } from "./settle";

const APPLY = { policy: { unknownRoundRollback: "apply", largeWinCents: 1_000_000n } } as const;
const HOLD = { policy: { ...APPLY.policy, unknownRoundRollback: "hold" } } as const;

const databases: OwnDatabase[] = [];

afterAll(() => Promise.all(databases.map(({ drop }) => drop())));

async function anEmptyDatabase(): Promise<PrismaClient> {
  const database = await createOwnDatabase();
  databases.push(database);

  return database.db;
}

test("replaying the stored calls into an empty database reproduces every answer and every balance", async () => {
  const source = await anEmptyDatabase();
  await givenEventfulHistory(source);
  const report = await replayLedger(source, await anEmptyDatabase());

  expect(report).toMatchObject({ isSame: true, players: 2, firstDifference: null });
  expect(report.calls).toBeGreaterThan(20);
});

test("a balance that no call explains is named", async () => {
  const source = await anEmptyDatabase();
  await givenEventfulHistory(source);
  await source.account.updateMany({ data: { balanceCents: 1n } });
  const report = await replayLedger(source, await anEmptyDatabase());

  expect(report.isSame).toBe(false);
  expect(report.firstDifference).toMatchObject({ username: "ada", callId: null, expected: "1" });
});

/** Everything that can decide a call: repeats, refusals by each circumstance, both policies, an operator's hand. */
async function givenEventfulHistory(db: PrismaClient): Promise<void> {
  for (const username of ["ada", "bob"]) {
    const playerId = newId();
    await db.player.create({ data: { id: playerId, username, passwordHash: "none", currency: "USD" } });
    await openAccount(db, { playerId, currency: "USD" });
    const give = (amountCents: bigint) =>
      adjust(db, { playerId, requestId: randomUUID(), amountCents, reason: "test", actor: "test" });
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
    const bet = call("bet", 100n);
    await settle(db, [bet], APPLY);
    await give(1000n);
    await settle(
      db,
      [call("bet", 100n), bet, call("win", 250n), call("bet", 0n), call("bet", 50n, { type: "bonus_fs" })],
      APPLY,
    );
    await settle(db, [call("win", 30n, { type: "bonus_fs", roundId: "R2" }), call("rollback_bet", 40n)], APPLY);
    await settle(
      db,
      [call("rollback_bet", 60n, { roundId: "unseen" }), call("bet", 60n, { roundId: "unseen" })],
      APPLY,
    );
    await settle(db, [call("rollback_bet", 70n, { roundId: "held" })], HOLD);
    await settle(db, [call("bet", 70n, { roundId: "held" })], HOLD);
    const held = await db.walletException.findFirstOrThrow({ where: { playerId, roundId: "held" } });
    await applyException(db, { exceptionId: held.id, reason: "statement", actor: "test" });
    await db.player.update({ where: { id: playerId }, data: { status: "frozen" } });
    await settle(db, [call("bet", 10n, { roundId: "frozen" })], APPLY);
    await db.player.update({
      where: { id: playerId },
      data: { status: "active", excludedUntil: new Date("2999-01-01"), exclusion: "time_out" },
    });
    await settle(db, [call("bet", 10n, { roundId: "excluded" })], APPLY);
    await db.player.update({ where: { id: playerId }, data: { excludedUntil: null, exclusion: null } });
    await db.maintenance.updateMany({ data: { startsAt: new Date(0), reason: "test" } });
    await settle(db, [call("bet", 10n, { roundId: "paused" })], APPLY);
    await db.maintenance.updateMany({ data: { startsAt: null, reason: null } });
    await db.playerLimit.create({
      data: { playerId, kind: "wager", period: "week", amountCents: 1n, createdAt: new Date() },
    });
    await settle(
      db,
      [call("bet", 10n, { roundId: "limited" }), call("rollback_bet", 10n, { roundId: "limited" })],
      APPLY,
    );
    await db.playerLimit.deleteMany({ where: { playerId } });
    await give(-5n);
    await settle(
      db,
      [call("bet", 10n, { currency: "EUR" }), call("rollback_win", 9999n, { roundId: "R9" }), call("win", 7n)],
      APPLY,
    );
  }
}
