import { expect, test } from "vitest";
import { rolledBack } from "@/lib/testing/database";
import { carryOutReconcile, requestReconcile } from "./requested-reconcile";

test(
  "a check that was asked for is carried out once, and only one waits at a time",
  rolledBack(async (db) => {
    const asked = await requestReconcile(db, "operator:ann");
    expect(asked).toMatchObject({ ok: true });
    expect(await requestReconcile(db, "operator:ben")).toEqual({ ok: false, code: "ALREADY_RUNNING" });

    expect(await carryOutReconcile(db)).toMatchObject({ isIntact: true });
    expect(await carryOutReconcile(db)).toBeNull();
    expect(await db.reconciliation.findFirst({ where: { requestedBy: "operator:ann" } })).toMatchObject({
      isIntact: true,
      night: null,
      finishedAt: expect.any(Date),
    });
    expect(await requestReconcile(db, "operator:ben")).toMatchObject({ ok: true });
  }),
);

test(
  "a check whose process is gone is begun again by another",
  rolledBack(async (db) => {
    await requestReconcile(db, "operator:ann");
    await db.reconciliation.updateMany({ where: { finishedAt: null }, data: { beatAt: new Date() } });
    expect(await carryOutReconcile(db)).toBeNull();

    await db.reconciliation.updateMany({
      where: { finishedAt: null },
      data: { beatAt: new Date(Date.now() - 120_000) },
    });
    expect(await carryOutReconcile(db)).toMatchObject({ isIntact: true });
  }),
);
