import { afterAll, describe, expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createPlayer } from "@/lib/players";
import { invariant } from "@/lib/result";
import { rolledBack, testDb } from "@/lib/testing/database";
import { approveAdjustment, rejectAdjustment } from "./decide-request";
import { type AdjustmentWish, requestAdjustment } from "./request-adjustment";

const ADA = "operator:ada";
const BOB = "operator:bob";
const EYES = { thresholdCents: 500n };

async function givenPlayer(db: Db, balanceCents = 1_000n): Promise<string> {
  const username = `t${newId().replaceAll("-", "").slice(-24)}`;
  const created = await createPlayer(db, { username, password: "1", currency: "USD", balanceCents, actor: "cli" });
  invariant(created.ok, "the player is created");

  return created.value.id;
}

function aWish(playerId: string, wish: Partial<AdjustmentWish> = {}): AdjustmentWish {
  const note = "Sorry for the wait";

  return { playerId, requestId: newId(), amountCents: 500n, code: "goodwill", note, actor: ADA, ...wish };
}

async function givenRequest(db: Db, wish: AdjustmentWish): Promise<string> {
  const asked = await requestAdjustment(db, wish, EYES);
  invariant(asked.ok && !asked.value.isBooked, "the wish waits");

  return (await db.adjustmentRequest.findUniqueOrThrow({ where: { requestId: wish.requestId } })).id;
}

const balanceOf = async (db: Db, playerId: string) =>
  (await db.account.findUniqueOrThrow({ where: { playerId } })).balanceCents;
const actionsOf = async (db: Db, playerId: string) => {
  const rows = await db.auditEntry.findMany({ where: { subject: `player:${playerId}` }, orderBy: { id: "asc" } });

  return rows.map(({ action, actor }) => `${action} by ${actor}`);
};

afterAll(() => testDb().$disconnect());

describe("a wish up to the threshold", () => {
  test(
    "is booked at once, with its code, its reason and both balances in the audit trail",
    rolledBack(async (db) => {
      const id = await givenPlayer(db);
      const wish = aWish(id, { amountCents: -250n, code: "correction", note: "Goodwill taken back" });

      expect(await requestAdjustment(db, wish, { ...EYES, requestId: "trace" })).toEqual({
        ok: true,
        value: { isBooked: true, balanceCents: 750n },
      });
      expect(await db.auditEntry.findMany({ where: { subject: `player:${id}` } })).toMatchObject([
        {
          action: "player.adjustment",
          actor: ADA,
          reason: "Goodwill taken back",
          requestId: "trace",
          before: { balanceCents: "1000" },
          after: { balanceCents: "750", movedCents: "-250", code: "correction", requestId: wish.requestId },
        },
      ]);
      const { requestId } = wish;
      expect(await db.adjustment.findUnique({ where: { requestId } })).toMatchObject({ code: "correction" });
    }),
  );

  test(
    "is refused without a trace when the money is not there, the code does not fit, or nobody is meant",
    rolledBack(async (db) => {
      const id = await givenPlayer(db, 100n);
      const refusals = [
        [aWish(id, { amountCents: -101n }), "INSUFFICIENT_FUNDS"],
        [aWish(id, { amountCents: -10n, code: "cashier_deposit" }), "CODE_MISFIT"],
        [aWish(id, { amountCents: 10n, code: "cashier_withdrawal" }), "CODE_MISFIT"],
        [aWish(id, { amountCents: 10n, code: "chargeback" }), "CODE_MISFIT"],
        [aWish(newId()), "PLAYER_UNKNOWN"],
      ] as const;
      for (const [wish, code] of refusals) expect(await requestAdjustment(db, wish, EYES)).toEqual({ ok: false, code });

      expect(await balanceOf(db, id)).toBe(100n);
      expect(await actionsOf(db, id)).toEqual([]);
    }),
  );

  test("sent at the same time for two players comes to one thing, not to one booked and one waiting", async () => {
    const db = testDb();
    const [small, large] = [await givenPlayer(db), await givenPlayer(db)];
    const requestId = newId();
    const wishes = [aWish(small, { requestId, amountCents: 400n }), aWish(large, { requestId, amountCents: 900n })];
    const answers = await Promise.all(wishes.map((wish) => requestAdjustment(db, wish, EYES)));

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, code: "REQUEST_MISMATCH" });
  });

  test("sent twice at the same time is booked and recorded once", async () => {
    const db = testDb();
    const id = await givenPlayer(db);
    const wish = aWish(id);
    const answers = await Promise.all([requestAdjustment(db, wish, EYES), requestAdjustment(db, wish, EYES)]);

    expect(answers).toEqual(Array(2).fill({ ok: true, value: { isBooked: true, balanceCents: 1_500n } }));
    expect(await actionsOf(db, id)).toEqual([`player.adjustment by ${ADA}`]);
    expect(await requestAdjustment(db, { ...wish, amountCents: 1n }, EYES)).toEqual({
      ok: false,
      code: "REQUEST_MISMATCH",
    });
  });
});

describe("a wish above the threshold", () => {
  test(
    "waits, moves nothing, and is asked for once",
    rolledBack(async (db) => {
      const id = await givenPlayer(db);
      const wish = aWish(id, { amountCents: 501n });
      const first = await requestAdjustment(db, wish, EYES);

      expect(first).toMatchObject({ ok: true, value: { isBooked: false } });
      expect(await requestAdjustment(db, wish, EYES)).toEqual(first);
      expect(await requestAdjustment(db, { ...wish, amountCents: 600n }, EYES)).toMatchObject({
        code: "REQUEST_MISMATCH",
      });
      expect(await balanceOf(db, id)).toBe(1_000n);
      expect(await actionsOf(db, id)).toEqual([`player.adjustment.request by ${ADA}`]);
    }),
  );

  test(
    "is not got around in halves, except by another hand or with approval",
    rolledBack(async (db) => {
      const id = await givenPlayer(db);
      const outcome = async (wish: Partial<AdjustmentWish>) => {
        const asked = await requestAdjustment(db, aWish(id, wish), EYES);

        return asked.ok && asked.value.isBooked;
      };

      expect(await outcome({ amountCents: 300n })).toBe(true);
      expect(await outcome({ amountCents: -201n })).toBe(false);
      expect(await outcome({ amountCents: 200n })).toBe(true);
      expect(await outcome({ amountCents: 500n, actor: BOB })).toBe(true);
    }),
  );

  test(
    "that takes more than there is, is refused at once",
    rolledBack(async (db) => {
      const id = await givenPlayer(db);

      expect(await requestAdjustment(db, aWish(id, { amountCents: -1_001n }), EYES)).toMatchObject({
        code: "INSUFFICIENT_FUNDS",
      });
      expect(await db.adjustmentRequest.count({ where: { playerId: id } })).toBe(0);
    }),
  );
});

describe("a request", () => {
  test("is approved by somebody else, and by one of two who do it at once", async () => {
    const db = testDb();
    const playerId = await givenPlayer(db);
    const wish = aWish(playerId, { amountCents: 900n });
    const id = await givenRequest(db, wish);
    const answers = await Promise.all([BOB, "operator:cy"].map((actor) => approveAdjustment(db, { id, actor })));

    expect(answers).toContainEqual({ ok: true, value: { balanceCents: 1_900n } });
    expect(answers).toContainEqual({ ok: false, code: "ALREADY_DECIDED" });
    expect(await balanceOf(db, playerId)).toBe(1_900n);
    const { requestId } = wish;
    expect(await db.adjustment.findUnique({ where: { requestId } })).toMatchObject({
      actor: ADA,
      code: "goodwill",
      reason: wish.note,
    });
    expect(await actionsOf(db, playerId)).toEqual([
      `player.adjustment.request by ${ADA}`,
      expect.stringMatching(/^player\.adjustment\.approve by operator:(bob|cy)$/),
    ]);
    expect(await requestAdjustment(db, wish, EYES)).toMatchObject({ ok: true, value: { isBooked: false } });
  });

  test(
    "is not approved by who asked, nor when unknown, expired or decided",
    rolledBack(async (db) => {
      const playerId = await givenPlayer(db);
      const id = await givenRequest(db, aWish(playerId, { amountCents: 900n }));

      expect(await approveAdjustment(db, { id, actor: ADA })).toEqual({ ok: false, code: "OWN_REQUEST" });
      expect(await approveAdjustment(db, { id: newId(), actor: BOB })).toMatchObject({ code: "REQUEST_UNKNOWN" });
      expect(await approveAdjustment(db, { id: "nothing", actor: BOB })).toMatchObject({ code: "REQUEST_UNKNOWN" });

      expect(await rejectAdjustment(db, { id, actor: ADA, reason: "A mistake" })).toEqual({ ok: true, value: null });
      expect(await approveAdjustment(db, { id, actor: BOB })).toMatchObject({ code: "ALREADY_DECIDED" });
      expect(await rejectAdjustment(db, { id, actor: BOB, reason: "Again" })).toMatchObject({
        code: "ALREADY_DECIDED",
      });

      const late = { requestedBy: ADA, createdAt: new Date(0), expiresAt: new Date(1) };
      const { requestId, amountCents, code, note } = aWish(playerId, { amountCents: 900n });
      const lateId = newId();
      await db.adjustmentRequest.create({
        data: { id: lateId, playerId, requestId, amountCents, code, note, ...late },
      });
      expect(await approveAdjustment(db, { id: lateId, actor: BOB })).toMatchObject({ code: "REQUEST_EXPIRED" });
      expect(await rejectAdjustment(db, { id: lateId, actor: BOB, reason: "Late" })).toMatchObject({
        code: "REQUEST_EXPIRED",
      });
      expect(await balanceOf(db, playerId)).toBe(1_000n);
    }),
  );

  test(
    "whose taking the balance no longer covers stays open",
    rolledBack(async (db) => {
      const playerId = await givenPlayer(db);
      const id = await givenRequest(db, aWish(playerId, { amountCents: -900n, code: "chargeback" }));
      await requestAdjustment(db, aWish(playerId, { amountCents: -400n, actor: BOB, code: "other" }), EYES);

      expect(await approveAdjustment(db, { id, actor: BOB })).toEqual({ ok: false, code: "INSUFFICIENT_FUNDS" });
      expect(await db.adjustmentRequest.findUnique({ where: { id } })).toMatchObject({ status: "waiting" });
    }),
  );

  test.each([
    ["approved by who asked", { status: "approved", decidedBy: ADA, decidedAt: new Date() }],
    ["changed", { amountCents: 1n }],
    ["rejected without a reason", { status: "rejected", decidedBy: BOB, decidedAt: new Date() }],
  ] as const)("cannot be %s, whoever writes into the database", async (_, data) => {
    const db = testDb();
    const id = await givenRequest(db, aWish(await givenPlayer(db), { amountCents: 900n }));

    await expect(db.adjustmentRequest.update({ where: { id }, data })).rejects.toThrow();
    await expect(db.adjustmentRequest.delete({ where: { id } })).rejects.toThrow();
  });
});
