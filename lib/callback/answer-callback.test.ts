import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { LoggedCall } from "@/lib/call-log";
import type { Outcome } from "@/lib/wallet";
import { type CallbackSettings, createAnswerCallback } from "./answer-callback";

const SALT = "salt";

/** A door whose wallet always says the same, and what it told of its calls. */
function givenDoor(outcome: Outcome, overrides: Partial<CallbackSettings> = {}) {
  const told: LoggedCall[] = [];
  const answerCallback = createAnswerCallback(() => ({
    salts: [SALT],
    isXSignatureRequired: false,
    source: { allowed: [], trustedProxies: [] },
    wallet: { submit: async () => outcome },
    onForeignAddress: async () => undefined,
    onAnswered: (call) => told.push(call),
    ...overrides,
  }));
  const ask = async (rawQuery: string, method = "GET") => {
    const { body } = await answerCallback({ method, rawQuery, headers: {}, remoteAddress: "203.0.113.7" });
    return body;
  };

  return { ask, told };
}

function signed(query: string): string {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const key = createHash("md5")
    .update(timestamp + SALT)
    .digest("hex");

  return `${query}&timestamp=${timestamp}&key=${key}`;
}

const BET = "username=p1&action=debit&amount=5&call_id=c1";

describe("of every callback is told", () => {
  test("what the wallet answered, and how long it took", async () => {
    const { ask, told } = givenDoor({ ok: true, balanceCents: 95n, isRepeat: true });

    expect(await ask(signed(BET))).toBe('{"error":0,"balance":95}');
    expect(told).toMatchObject([{ error: 0, balanceCents: 95n, refusal: null, isRepeat: true, call: { kind: "bet" } }]);
    expect(told[0]?.durationMs).toBeGreaterThanOrEqual(0);
  });

  test("why it was turned away", async () => {
    const { ask, told } = givenDoor({ ok: true, balanceCents: 95n });
    await ask(`${BET}&timestamp=1&key=2`);
    await ask(BET, "HEAD");

    expect(told.map(({ refusal, call, error }) => [refusal, call, error])).toEqual([
      ["SIGNATURE_WRONG", null, 2],
      ["METHOD_NOT_GET", null, 2],
    ]);
  });

  test("that it came from an address that is not allowed", async () => {
    const source = { allowed: ["198.51.100.1"], trustedProxies: [] };
    const { ask, told } = givenDoor({ ok: true, balanceCents: 95n }, { source });
    await ask(signed(BET));

    expect(told).toMatchObject([{ refusal: "ADDRESS_NOT_ALLOWED", sourceAddress: "203.0.113.7" }]);
  });

  test("that the wallet broke; whoever fails to listen changes no answer", async () => {
    const submit = () => Promise.reject(new Error("broken"));
    const broken = givenDoor({ ok: true, balanceCents: 0n }, { wallet: { submit } });
    expect(await broken.ask(signed(BET))).toBe('{"error":2,"balance":0}');
    expect(broken.told).toMatchObject([{ refusal: "ANSWERING_FAILED" }]);

    const onAnswered = () => {
      throw new Error("broken");
    };
    const deaf = givenDoor({ ok: true, balanceCents: 95n }, { onAnswered });
    expect(await deaf.ask(signed(BET))).toBe('{"error":0,"balance":95}');
  });
});
