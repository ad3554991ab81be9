import { strict as assert } from "node:assert";
import { certify, expectAnswer } from "../case";
import { keyFor, newCallId, secondsFromNow } from "../wallet-client";

export const envelopeCases = [
  certify(1, "a balance call answers the balance", async (scene) => {
    expectAnswer(await scene.balance(), 0, 1000);
  }),
  certify(2, "a wrong key is refused and nothing is written", async (scene) => {
    expectAnswer(await scene.debit(100n, { key: keyFor(secondsFromNow(0), "another salt") }), 2, 0);
    expectAnswer(await scene.balance(), 0, 1000);
    assert.equal((await scene.operator.listCalls(scene.p1)).length, 0);
  }),
  certify(3, "a missing or empty key is refused", async (scene) => {
    expectAnswer(await scene.debit(100n, { key: "" }), 2, 0);
    expectAnswer(await scene.debit(100n, { key: "", rawSuffix: "&key=" }), 2, 0);
  }),
  certify(4, "a timestamp that is missing, empty or no number is refused", async (scene) => {
    expectAnswer(await scene.debit(100n, { timestamp: "" }), 2, 0);
    expectAnswer(await scene.debit(100n, { timestamp: "", rawSuffix: "&timestamp=" }), 2, 0);
    expectAnswer(await scene.debit(100n, { timestamp: "abc" }), 2, 0);
  }),
  certify(5, "a timestamp 29 s old is processed, one 32 s old is refused", async (scene) => {
    expectAnswer(await scene.debit(100n, { timestamp: secondsFromNow(-29) }), 0, 900);
    expectAnswer(await scene.debit(100n, { timestamp: secondsFromNow(-32) }), 2, 0);
  }),
  certify(6, "a timestamp 32 s ahead is refused", async (scene) => {
    expectAnswer(await scene.debit(100n, { timestamp: secondsFromNow(32) }), 2, 0);
  }),
  certify(7, "a timestamp in milliseconds is processed, its key over the raw text", async (scene) => {
    expectAnswer(await scene.debit(100n, { timestamp: String(Date.now()) }), 0, 900);
  }),
  certify(8, "a key in upper-case hex is processed", async (scene) => {
    const timestamp = secondsFromNow(0);
    const answer = await scene.balance({ timestamp });
    expectAnswer(answer, 0, 1000);
    const upper = keyFor(timestamp, scene.client.salt).toUpperCase();
    expectAnswer(await scene.balance({ timestamp, key: upper }), 0, 1000);
  }),
  certify(10, "an unknown or absent action is refused with the real balance", async (scene) => {
    const player: [string, string] = ["username", scene.p1];
    expectAnswer(await scene.client.send([player, ["action", "bet"]]), 2, 1000);
    expectAnswer(await scene.client.send([player]), 2, 1000);
  }),
  certify(11, "an unknown player is refused", async (scene) => {
    expectAnswer(await scene.balance({ player: "nobody" }), 2, 0);
    expectAnswer(await scene.debit(1n, { player: "nobody" }), 2, 0);
  }),
  certify(12, "other methods than GET are answered with error 2 and write nothing", async (scene) => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      expectAnswer(await scene.debit(100n, { method }), 2, 0);
    }
    const head = await scene.debit(100n, { method: "HEAD" });
    assert.equal(head.httpStatus, 200);
    assert.equal(head.body, "");
    assert.equal((await scene.operator.listCalls(scene.p1)).length, 0);
    expectAnswer(await scene.balance(), 0, 1000);
  }),
  certify(14, "a parameter given twice is refused", async (scene) => {
    expectAnswer(await scene.debit(1n, { extra: [["amount", "999"]] }), 2, 1000);
    expectAnswer(await scene.debit(1n, { extra: [["call_id", newCallId()]] }), 2, 1000);
    expectAnswer(await scene.debit(1n, { extra: [["username", scene.p1]] }), 2, 0);
    expectAnswer(await scene.debit(1n, { rawSuffix: `&timestamp=${secondsFromNow(0)}` }), 2, 0);
    assert.equal((await scene.operator.listCalls(scene.p1)).length, 0);
  }),
  certify(15, "hostile text is refused, never a server error, and writes nothing", async (scene) => {
    const answers = [
      await scene.balance({ player: "' OR 1=1--" }),
      await scene.debit(100n, { callId: "x".repeat(10_000) }),
      await scene.debit(100n, { callId: "a\u0000b" }),
      await scene.debit(100n, { callId: "🎰" }),
      await scene.debit(100n, { roundId: "r\u0000" }),
      await scene.debit(100n, { rawSuffix: "&type2=%E0%A4%A" }),
      await scene.debit(100n, { rawSuffix: "&type2=%ff%fe" }),
      await scene.balance({ player: "p\u00001" }),
    ];
    for (const answer of answers) {
      assert.equal(answer.httpStatus, 200);
      assert.equal(answer.error, 2);
    }
    assert.equal((await scene.operator.listCalls(scene.p1)).length, 0);
  }),
  certify(
    16,
    "X-Signature: a wrong one is refused, a right one is processed, without one the key decides",
    async (scene) => {
      expectAnswer(await scene.debit(100n, { xSignature: "0".repeat(64) }), 2, 0);
      expectAnswer(await scene.debit(100n, { xSignature: true }), 0, 900);
      expectAnswer(await scene.debit(100n), 0, 800);
    },
  ),
  certify(18, "no redirect, no cookie, no cache: balance calls around a debit differ", async (scene) => {
    const before = await scene.balance();
    await scene.debit(100n);
    const after = await scene.balance();
    expectAnswer(before, 0, 1000);
    expectAnswer(after, 0, 900);
    for (const answer of [before, after]) {
      assert.equal(answer.headers.get("cache-control"), "no-store");
      assert.equal(answer.headers.get("set-cookie"), null);
      assert.equal(answer.headers.get("content-type"), "application/json");
    }
  }),
];
