import { expect, test } from "vitest";
import { rolledBack } from "@/lib/testing/database";
import { reconcile } from "./reconcile";

test(
  "one process a night reconciles, and the result is stored",
  rolledBack(async (db) => {
    const night = new Date("2001-01-01");
    const report = await reconcile(db, night);

    expect(report).toMatchObject({ isIntact: true, sumCents: 0n });
    expect(await reconcile(db, night)).toBeNull();
    expect(await db.reconciliation.findUnique({ where: { night } })).toMatchObject({ isIntact: true, sumCents: 0n });
  }),
);

test(
  "a night that was begun and never finished is taken over",
  rolledBack(async (db) => {
    const night = new Date("2001-01-02");
    const row = { id: "018f0000-0000-7000-8000-00000000cafe", night };
    await db.reconciliation.create({ data: { ...row, startedAt: new Date() } });
    expect(await reconcile(db, night)).toBeNull();

    await db.reconciliation.updateMany({ where: { night }, data: { startedAt: new Date("2001-01-02T03:00:00Z") } });
    expect(await reconcile(db, night)).toMatchObject({ isIntact: true });
  }),
);

test(
  "books that do not balance are stored as such and become a significant event",
  rolledBack(async (db) => {
    const id = "018f0000-0000-7000-8000-00000000beef";
    await db.player.create({ data: { id, username: "reconcile-beef", passwordHash: "none", currency: "USD" } });
    await db.account.create({ data: { playerId: id, currency: "USD", balanceCents: 5n, lastHash: Buffer.alloc(32) } });
    const report = await reconcile(db);

    expect(report).toMatchObject({ isIntact: false, sumCents: 5n });
    const event = await db.significantEvent.findFirstOrThrow({
      where: { kind: "RECONCILIATION_FAILED" },
      orderBy: { createdAt: "desc" },
    });
    expect(event.details).toMatchObject({ sumCents: "5", firstProblem: { playerId: id, problem: "ACCOUNT_DIFFERS" } });
  }),
);
