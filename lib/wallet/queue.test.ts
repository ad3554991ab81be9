import { describe, expect, test, vi } from "vitest";
import type { BalanceCall, WalletCall } from "./call";
import type { Outcome } from "./outcome";
import { type QueueOptions, WalletQueue } from "./queue";

const call = (username: string): BalanceCall => ({ kind: "balance", username, currency: null });
const accepted = (balanceCents = 0n): Outcome => ({ ok: true, balanceCents });
const notNow: Outcome = { ok: false, code: "WALLET_UNAVAILABLE", balanceCents: 0n };

function aQueue(settle: QueueOptions["settle"], options: Partial<QueueOptions> = {}) {
  return new WalletQueue({ settle, onFailure: () => {}, lanes: 1, ...options });
}

describe("the wallet's queue", () => {
  test("settles a lone call at once, and gathers what arrives while a batch commits", async () => {
    const sizes: number[] = [];
    const queue = aQueue(async (calls) => {
      sizes.push(calls.length);
      await new Promise((resolve) => setTimeout(resolve, 5));

      return calls.map(() => accepted());
    });
    await Promise.all(Array.from({ length: 10 }, () => queue.submit(call("p1"))));

    expect(sizes).toEqual([1, 9]);
  });

  test("keeps the order of arrival and the length of a batch", async () => {
    const seen: string[] = [];
    const queue = aQueue(
      async (calls) => {
        expect(calls.length).toBeLessThanOrEqual(3);
        seen.push(...calls.map(({ username }) => username));

        return calls.map(() => accepted());
      },
      { maxBatch: 3 },
    );
    const names = Array.from({ length: 10 }, (_, index) => `p${index}`);
    await Promise.all(names.map((name) => queue.submit(call(name))));

    expect(seen).toEqual(names);
  });

  test("settles call by call what the database refused as a batch, so that one bad call harms no other", async () => {
    const onFailure = vi.fn();
    const settle = async (calls: readonly WalletCall[]) => {
      await Promise.resolve();
      if (calls.some(({ username }) => username === "bad")) throw new Error("refused");

      return calls.map(() => accepted(7n));
    };
    const queue = aQueue(settle, { onFailure });
    const answers = await Promise.all(["first", "good", "bad", "fine"].map((name) => queue.submit(call(name))));

    expect(answers).toEqual([accepted(7n), accepted(7n), notNow, accepted(7n)]);
    expect(onFailure).toHaveBeenCalledTimes(2);
  });

  test("turns calls away at once when too many wait", async () => {
    let finish: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const queue = aQueue(
      async (calls) => {
        await gate;

        return calls.map(() => accepted());
      },
      { maxWaiting: 2 },
    );
    const waiting = [queue.submit(call("p1")), queue.submit(call("p1")), queue.submit(call("p1"))];

    expect(await queue.submit(call("p1"))).toEqual(notNow);
    finish();
    expect(await Promise.all(waiting)).toEqual([accepted(), accepted(), accepted()]);
  });

  test("answers 'not now' when the deadline passes, and never settles a call that waited too long", async () => {
    const settled: string[] = [];
    const queue = aQueue(
      async (calls) => {
        settled.push(...calls.map(({ username }) => username));
        await new Promise((resolve) => setTimeout(resolve, 60));

        return calls.map(() => accepted());
      },
      { deadlineMs: 30 },
    );
    const answers = await Promise.all([queue.submit(call("slow")), queue.submit(call("waiting"))]);
    await new Promise((resolve) => setTimeout(resolve, 60));

    expect(answers).toEqual([notNow, notNow]);
    expect(settled).toEqual(["slow"]);
  });
});
