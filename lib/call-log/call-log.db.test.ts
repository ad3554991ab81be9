import { randomUUID } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import type { PrismaClient } from "@/lib/db";
import { idAt } from "@/lib/ids";
import { testDb } from "@/lib/testing/database";
import { bucketOf } from "./answer-times";
import { CallLog } from "./call-log";
import { cleanCallLog } from "./clean-call-log";
import type { LoggedCall } from "./logged-call";

const KEY = "0123456789abcdef0123456789abcdef";

/** A callback nobody trusts, unless told otherwise: what the log must read by itself. */
function aCall(overrides: Partial<LoggedCall> = {}): LoggedCall {
  return {
    receivedAt: new Date(),
    method: "GET",
    sourceAddress: "203.0.113.7",
    rawQuery: "",
    call: null,
    error: 2,
    balanceCents: 0n,
    refusal: "SIGNATURE_WRONG",
    problem: null,
    isRepeat: false,
    durationMs: 4,
    ...overrides,
  };
}

/** A minute of this test alone. */
const aMinute = () => new Date(Date.UTC(2030, 0, 1) + Math.floor(Math.random() * 5_000_000) * 60_000);

describe("the call log", () => {
  test("keeps a callback nobody trusts as far as it can be read, its key masked", async () => {
    const db = testDb();
    const callId = randomUUID();
    const log = new CallLog(db);
    const rawQuery = `username=p%00x&action=credit&rb=1&amount=250&call_id=${callId}&round_id=r1&game_id=a%2Fb&key=${KEY}`;
    log.record(aCall({ rawQuery }));

    expect(await log.flush()).toBe(true);
    const entry = await db.callLogEntry.findFirstOrThrow({ where: { callId } });
    expect(entry).toMatchObject({
      username: "p\uFFFDx",
      kind: "rollback_bet",
      amountCents: 250n,
      roundId: "r1",
      gameId: "a/b",
      isTrusted: false,
      refusal: "SIGNATURE_WRONG",
      sourceAddress: "203.0.113.7",
    });
    expect(entry.rawQuery).not.toContain(KEY);
  });

  test("takes anything that can reach the endpoint", async () => {
    const db = testDb();
    const receivedAt = aMinute();
    const log = new CallLog(db);
    for (const rawQuery of ["", "%", "\0", "username=%ED%A0%80", `x=${"y".repeat(20_000)}`, "call_id=\uD800"]) {
      log.record(aCall({ rawQuery, receivedAt, method: "PROPFIND" }));
    }

    expect(await log.flush()).toBe(true);
    expect(await db.callLogEntry.count({ where: { receivedAt } })).toBe(6);
  });

  test("counts each minute, together with what other processes count", async () => {
    const db = testDb();
    const receivedAt = aMinute();
    const processes = [new CallLog(db), new CallLog(db)];
    for (const log of processes) {
      log.record(aCall({ receivedAt }));
      log.record(aCall({ receivedAt, error: 1, refusal: "INSUFFICIENT_FUNDS", isRepeat: true, durationMs: 700 }));
      log.record(aCall({ receivedAt, refusal: "WALLET_UNAVAILABLE", durationMs: 2500 }));
    }
    await Promise.all(processes.map((log) => log.flush()));

    const minute = await db.callMinute.findUniqueOrThrow({ where: { minute: receivedAt } });
    expect(minute).toMatchObject({ calls: 6, insufficient: 2, refused: 4, failed: 2, repeats: 2, lost: 0 });
    expect([4, 700, 2500].map((time) => minute.answerTimes[bucketOf(time)])).toEqual([2, 2, 2]);
  });

  test("notes how far the clocks are apart, of right signatures alone", async () => {
    const db = testDb();
    const receivedAt = aMinute();
    const at = (offsetS: number) => `timestamp=${receivedAt.getTime() / 1000 + offsetS}&key=${KEY}`;
    const log = new CallLog(db);
    log.record(aCall({ receivedAt, refusal: "OUT_OF_TIME", rawQuery: at(-95) }));
    log.record(aCall({ receivedAt, refusal: "SIGNATURE_WRONG", rawQuery: at(-9_000) }));
    await log.flush();

    const minute = await db.callMinute.findUniqueOrThrow({ where: { minute: receivedAt } });
    expect(minute).toMatchObject({ minSkewMs: 95_000n, maxSkewMs: 95_000n });
  });

  test("that is full counts what it loses, and never waits", async () => {
    const db = testDb();
    const receivedAt = aMinute();
    const log = new CallLog(db, { maxWaiting: 3 });
    for (let count = 0; count < 5; count += 1) log.record(aCall({ receivedAt }));
    await log.flush();

    expect(await db.callLogEntry.count({ where: { receivedAt } })).toBe(3);
    expect(await db.callMinute.findUniqueOrThrow({ where: { minute: receivedAt } })).toMatchObject({
      calls: 5,
      lost: 2,
    });
  });

  test("keeps what the database did not take for the next time", async () => {
    const receivedAt = aMinute();
    const executeRaw = vi.spyOn(testDb(), "$executeRaw").mockRejectedValueOnce(new Error("away"));
    const log = new CallLog(testDb());
    log.record(aCall({ receivedAt }));

    expect(await log.flush()).toBe(false);
    executeRaw.mockRestore();
    await log.stop();
    expect(await testDb().callLogEntry.count({ where: { receivedAt } })).toBe(1);
    expect((await testDb().callMinute.findUniqueOrThrow({ where: { minute: receivedAt } })).calls).toBe(1);
  });

  test("is cleaned of what is older than its days, in pieces, and never changed", async () => {
    const db: PrismaClient = testDb();
    const [old, young] = [new Date("2020-01-01T00:00:00Z"), new Date("2020-03-01T00:00:00Z")];
    const log = new CallLog(db);
    for (let count = 0; count < 5; count += 1) log.record(aCall({ receivedAt: old }));
    log.record(aCall({ receivedAt: young }));
    await log.flush();

    expect(await cleanCallLog(db, { keepDays: 30, now: new Date("2020-03-02T00:00:00Z"), piece: 2 })).toBe(5);
    expect(await db.callLogEntry.count({ where: { receivedAt: { in: [old, young] } } })).toBe(1);
    expect(await db.callMinute.count({ where: { minute: { in: [old, young] } } })).toBe(1);
    await expect(db.callLogEntry.updateMany({ where: { receivedAt: young }, data: { error: 0 } })).rejects.toThrow();
    await db.callLogEntry.deleteMany({ where: { receivedAt: young } });
  });
});

test("ids made for a moment sort by it, and within it by their order", () => {
  const at = new Date("2026-05-05T05:05:05.005Z");
  const ids = [idAt(new Date(at.getTime() - 1), 9), idAt(at, 1), idAt(at, 2), idAt(new Date(at.getTime() + 1), 0)];

  expect(ids.toSorted()).toEqual(ids);
});
