import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack, testDb } from "@/lib/testing/database";
import { adjust } from "./adjust";
import type { MoneyCall } from "./call";
import { openAccount } from "./open-account";
import { DeadlinePassedError, settle } from "./settle";

const options = { policy: { unknownRoundRollback: "apply", largeWinCents: 1_000_000n } } as const;

async function givenPlayer(db: Db, balanceCents: bigint) {
  const id = newId();
  const username = `settle-${randomUUID().slice(0, 20)}`;
  await db.player.create({ data: { id, username, passwordHash: "none", currency: "USD" } });
  await openAccount(db, { playerId: id, currency: "USD" });
  await adjust(db, { playerId: id, requestId: randomUUID(), amountCents: balanceCents, reason: "test", actor: "test" });

  return { id, username };
}

function aBet(username: string, amountCents: bigint, overrides: Partial<MoneyCall> = {}): MoneyCall {
  return {
    kind: "bet",
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
  };
}

const balanceCents = async (db: Db, playerId: string) =>
  (await db.account.findUniqueOrThrow({ where: { playerId } })).balanceCents;

describe("settle", () => {
  test(
    "books a batch of many players in one transaction and answers in order",
    rolledBack(async (db) => {
      const ada = await givenPlayer(db, 1000n);
      const bob = await givenPlayer(db, 50n);
      const calls = [
        aBet(ada.username, 100n),
        aBet(bob.username, 100n),
        aBet("nobody-here", 1n),
        aBet(ada.username, 200n, { kind: "win" }),
        { kind: "balance", username: bob.username, currency: null } as const,
      ];

      expect(await settle(db, calls, options)).toEqual([
        { ok: true, balanceCents: 900n },
        { ok: false, code: "INSUFFICIENT_FUNDS", balanceCents: 50n },
        { ok: false, code: "PLAYER_UNKNOWN", balanceCents: 0n },
        { ok: true, balanceCents: 1100n },
        { ok: true, balanceCents: 50n },
      ]);
      expect(await balanceCents(db, ada.id)).toBe(1100n);
      expect(await db.walletCall.count({ where: { playerId: bob.id } })).toBe(1);
    }),
  );

  test(
    "takes no bet while all gaming is off, and books wins, rollbacks and balances as ever",
    rolledBack(async (db) => {
      const ada = await givenPlayer(db, 1000n);
      await db.maintenance.updateMany({ data: { startsAt: new Date(0), reason: "test" } });
      const calls = [
        aBet(ada.username, 100n),
        aBet(ada.username, 100n, { type: "bonus_fs" }),
        aBet(ada.username, 200n, { kind: "win" }),
        aBet(ada.username, 50n, { kind: "rollback_win" }),
        { kind: "balance", username: ada.username, currency: null } as const,
      ];

      expect(await settle(db, calls, options)).toEqual([
        { ok: false, code: "GAMING_SUSPENDED", balanceCents: 1000n },
        { ok: false, code: "GAMING_SUSPENDED", balanceCents: 1000n },
        { ok: true, balanceCents: 1200n },
        { ok: true, balanceCents: 1150n },
        { ok: true, balanceCents: 1150n },
      ]);
    }),
  );

  test(
    "takes no bet in the games of a studio that is off, and pays what they win",
    rolledBack(async (db) => {
      const ada = await givenPlayer(db, 1000n);
      const [studio, gameId, at] = [`off-${randomUUID()}`, `off/${randomUUID()}`, new Date()];
      await db.disabledStudio.create({ data: { studio, reason: "test", disabledBy: "cli", disabledAt: at } });
      const shape = { name: gameId, type: "slots", studio, studioName: studio, hasDemo: false, hasFreeRounds: false };
      await db.game.create({ data: { idHash: gameId, ...shape, raw: {}, firstSeenAt: at, lastSeenAt: at } });
      const calls = [
        aBet(ada.username, 100n, { gameId }),
        aBet(ada.username, 200n, { gameId, kind: "win" }),
        aBet(ada.username, 100n),
      ];

      expect(await settle(db, calls, options)).toEqual([
        { ok: false, code: "GAME_DISABLED", balanceCents: 1000n },
        { ok: true, balanceCents: 1200n },
        { ok: true, balanceCents: 1100n },
      ]);
    }),
  );

  test("answers a repeated bet as the first time and takes the stake once", async () => {
    const db = testDb();
    const player = await givenPlayer(db, 1000n);
    const bet = aBet(player.username, 250n);

    expect(await settle(db, [bet], options)).toEqual([{ ok: true, balanceCents: 750n }]);
    expect(await settle(db, [bet], options)).toEqual([{ ok: true, balanceCents: 750n, isRepeat: true }]);
    expect(await balanceCents(db, player.id)).toBe(750n);
  });

  test("books nothing when the deadline passed: the repeat is a first call", async () => {
    const db = testDb();
    const player = await givenPlayer(db, 1000n);
    const bet = aBet(player.username, 250n);

    await expect(settle(db, [bet], { ...options, deadline: new Date(0) })).rejects.toThrow(DeadlinePassedError);
    expect(await balanceCents(db, player.id)).toBe(1000n);
    expect(await db.walletCall.count({ where: { playerId: player.id } })).toBe(0);
    expect(await settle(db, [bet], options)).toEqual([{ ok: true, balanceCents: 750n }]);
  });

  test("two processes settling the same players in opposite order never deadlock", async () => {
    const db = testDb();
    const players = [await givenPlayer(db, 10_000n), await givenPlayer(db, 10_000n)];
    const batch = (order: typeof players) => order.map(({ username }) => aBet(username, 1n));
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => settle(db, batch(index % 2 ? players : players.toReversed()), options)),
    );

    for (const { id } of players) expect(await balanceCents(db, id)).toBe(9_980n);
  });

  test("keeps the round's read model in step with the postings", async () => {
    const db = testDb();
    const { id, username } = await givenPlayer(db, 1000n);
    await settle(db, [aBet(username, 100n), aBet(username, 250n, { kind: "win" })], options);
    const round = await db.round.findUniqueOrThrow({ where: { playerId_roundId: { playerId: id, roundId: "R1" } } });

    expect(round).toMatchObject({ betCount: 1, winCount: 1, betCents: 100n, winCents: 250n, gameId: "prov/GameA" });
    expect(round.closedAt).not.toBeNull();
  });
});

describe("adjust", () => {
  test("a double click books once and answers the same", async () => {
    const db = testDb();
    const { id } = await givenPlayer(db, 1000n);
    const gift = { playerId: id, requestId: randomUUID(), amountCents: 500n, reason: "gift", actor: "test" };
    const answers = await Promise.all([adjust(db, gift), adjust(db, gift)]);

    expect(answers).toEqual([
      { ok: true, value: { balanceCents: 1500n } },
      { ok: true, value: { balanceCents: 1500n } },
    ]);
    expect(await balanceCents(db, id)).toBe(1500n);
  });

  test("a request id that comes again with another amount or player is refused", async () => {
    const db = testDb();
    const { id } = await givenPlayer(db, 1000n);
    const other = await givenPlayer(db, 1000n);
    const gift = { playerId: id, requestId: randomUUID(), amountCents: 500n, reason: "gift", actor: "test" };
    await adjust(db, gift);

    expect(await adjust(db, { ...gift, amountCents: 501n })).toEqual({ ok: false, code: "REQUEST_MISMATCH" });
    expect(await adjust(db, { ...gift, playerId: other.id })).toEqual({ ok: false, code: "REQUEST_MISMATCH" });
  });

  test("takes no more than there is", async () => {
    const db = testDb();
    const { id } = await givenPlayer(db, 1000n);
    const fee = { playerId: id, requestId: randomUUID(), amountCents: -1001n, reason: "fee", actor: "test" };

    expect(await adjust(db, fee)).toEqual({ ok: false, code: "INSUFFICIENT_FUNDS" });
    expect(await balanceCents(db, id)).toBe(1000n);
  });
});
