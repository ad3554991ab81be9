import { describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { createPlayer } from "@/lib/players";
import { listAudit } from "@/lib/reports";
import { invariant } from "@/lib/result";
import { rolledBack, testDb } from "@/lib/testing/database";
import { bookAdjustment } from "./book-adjustment";

async function givenPlayer(db: Parameters<typeof createPlayer>[0]) {
  const created = await createPlayer(db, {
    username: `t${newId().replaceAll("-", "").slice(-24)}`,
    password: "correct horse",
    currency: "USD",
    balanceCents: 1_000n,
    actor: "cli",
  });
  invariant(created.ok, "the player is created");

  return created.value;
}

describe("an adjustment by an operator", () => {
  test(
    "is booked with its reason in the audit trail, before and after",
    rolledBack(async (db) => {
      const { id } = await givenPlayer(db);
      const requestId = newId();
      const booked = await bookAdjustment(db, {
        playerId: id,
        requestId,
        amountCents: -250n,
        reason: "Goodwill taken back",
        actor: "operator:ada",
      });

      expect(booked).toEqual({ ok: true, value: { balanceCents: 750n } });
      const { rows } = await listAudit(db, { subject: `player:${id}` });
      expect(rows).toMatchObject([
        {
          action: "player.adjustment",
          actor: "operator:ada",
          reason: "Goodwill taken back",
          before: { balanceCents: "1000" },
          after: { balanceCents: "750", movedCents: "-250", requestId },
        },
      ]);
    }),
  );

  test(
    "leaves no trace when the money is not there",
    rolledBack(async (db) => {
      const { id } = await givenPlayer(db);
      const adjustment = { playerId: id, requestId: newId(), amountCents: -1_001n, reason: "Too much", actor: "cli" };

      expect(await bookAdjustment(db, adjustment)).toEqual({ ok: false, code: "INSUFFICIENT_FUNDS" });
      expect((await listAudit(db, { subject: `player:${id}` })).rows).toEqual([]);
    }),
  );

  test("sent twice at the same time is booked and recorded once", async () => {
    const db = testDb();
    const { id } = await givenPlayer(db);
    const adjustment = { playerId: id, requestId: newId(), amountCents: 500n, reason: "Double click", actor: "cli" };

    const answers = await Promise.all([bookAdjustment(db, adjustment), bookAdjustment(db, adjustment)]);

    expect(answers).toEqual([
      { ok: true, value: { balanceCents: 1_500n } },
      { ok: true, value: { balanceCents: 1_500n } },
    ]);
    expect((await listAudit(db, { subject: `player:${id}` })).rows).toHaveLength(1);
  });
});
