import { afterAll, expect, test } from "vitest";
import { recordAudit } from "@/lib/audit";
import { newId } from "@/lib/ids";
import { ok, refused } from "@/lib/result";
import { testDb } from "@/lib/testing/database";
import { inAuditedTransaction } from "./audited";

const aSubject = () => `test:${newId()}`;
const entry = (subject: string) => ({ actor: "operator:ann", action: "test.change", subject });
const entries = (subject: string) => testDb().auditEntry.findMany({ where: { subject } });

afterAll(() => testDb().$disconnect());

test("keeps a change together with its entry in the audit trail", async () => {
  const subject = aSubject();
  const requestId = newId();
  const done = await inAuditedTransaction(testDb(), async (tx) => {
    await recordAudit(tx, { ...entry(subject), requestId, after: { limit: 1 } });
    return ok("done");
  });

  expect(done).toEqual({ ok: true, value: "done" });
  expect(await entries(subject)).toMatchObject([{ actor: "operator:ann", requestId, after: { limit: 1 } }]);
});

test("rolls a refused change back, and answers the refusal", async () => {
  const subject = aSubject();
  const answer = await inAuditedTransaction(testDb(), async (tx) => {
    await recordAudit(tx, entry(subject));
    return refused("TOO_LATE");
  });

  expect(answer).toEqual({ ok: false, code: "TOO_LATE" });
  expect(await entries(subject)).toEqual([]);
});

test("rolls a change back that nothing was recorded of", async () => {
  const name = `test ${newId()}`;
  const silent = inAuditedTransaction(testDb(), async (tx) => {
    await tx.role.create({ data: { id: newId(), name, permissions: [] } });
    return ok(null);
  });

  await expect(silent).rejects.toThrow("audit trail");
  expect(await testDb().role.count({ where: { name } })).toBe(0);
});
