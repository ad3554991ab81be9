import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CERTIFICATION_CASES } from "@/certification/cases";
import { startTestDeployment, type TestDeployment } from "@/certification/test-deployment";
import { findRun, requestRun } from "@/lib/certification";
import { inTransaction } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createOwnDatabase, type OwnDatabase } from "@/lib/testing/own-database";
import { verifyLedger } from "@/lib/wallet";
import { carryOutRun } from "./certification-job";

// A third of the list, case by case.
vi.setConfig({ testTimeout: 120_000 });

const SETTINGS = { CALLBACK_SALTS: ["certification-salt"], CALLBACK_SIGNATURE: "optional" as const };

let books: OwnDatabase;
let deployment: TestDeployment;

beforeEach(async () => {
  books = await createOwnDatabase();
  deployment = await startTestDeployment(books.url);
});
afterEach(async () => {
  await deployment.close();
  await books.drop();
});

const request = (requestId = newId()) =>
  inTransaction(books.db, (tx) =>
    requestRun(tx, {
      requestId,
      url: deployment.client.url,
      unknownRoundRollback: "apply",
      caseCount: 92,
      actor: "operator:ann",
    }),
  );

test("a run asked for at the desk is carried out, reported, and cleared up after", async () => {
  const requested = await request();
  expect(requested).toMatchObject({ ok: true });
  expect(await request()).toEqual({ ok: false, code: "ALREADY_RUNNING" });
  const id = requested.ok ? requested.value.id : "";
  // Another process began it and is gone; what it found out stays, and leaves the cases about repeats and rollbacks.
  const earlier = { runId: id, sentence: "done before", status: "passed", reason: null, durationMs: 1 };
  const numbers = CERTIFICATION_CASES.map(({ number }) => number).filter((number) => number < 42 || number > 62);
  await books.db.certificationResult.createMany({ data: numbers.map((number) => ({ ...earlier, number })) });

  expect(await carryOutRun(books.db, books.url, SETTINGS)).toBe(true);

  const run = await findRun(books.db, id);
  expect(run?.cases.filter(({ status }) => status === "failed")).toEqual([]);
  expect(run).toMatchObject({ failed: 0, finishedAt: expect.any(Date) });
  expect(run?.cases[0]).toMatchObject({ sentence: "done before" });
  expect((run?.passed ?? 0) + (run?.skipped ?? 0)).toBe(92);
  expect(run?.skipped).toBeGreaterThan(0);
  expect(JSON.stringify(run)).not.toContain("certification-salt");
  expect(await books.db.player.count({ where: { status: { not: "closed" } } })).toBe(0);
  expect(await books.db.account.aggregate({ _sum: { balanceCents: true } })).toEqual({ _sum: { balanceCents: 0n } });
  expect(await books.db.walletException.count({ where: { status: "open" } })).toBe(0);
  expect(await verifyLedger(books.db)).toMatchObject({ isIntact: true });
  expect(await carryOutRun(books.db, books.url, SETTINGS)).toBe(false);
  expect(await request()).toMatchObject({ ok: true });
});
