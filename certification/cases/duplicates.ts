import { strict as assert } from "node:assert";
import { certify, expectAnswer } from "../case";
import { newCallId, secondsFromNow } from "../wallet-client";

export const duplicateCases = [
  certify(42, "an identical debit twice takes once and answers the same", async (scene) => {
    const callId = newCallId();
    expectAnswer(await scene.debit(100n, { callId }), 0, 900);
    expectAnswer(await scene.debit(100n, { callId }), 0, 900);
    expectAnswer(await scene.balance(), 0, 900);
  }),
  certify(43, "a repeat gets the stored answer, not today's balance", async (scene) => {
    const callId = newCallId();
    expectAnswer(await scene.debit(100n, { callId }), 0, 900);
    expectAnswer(await scene.credit(50n), 0, 950);
    expectAnswer(await scene.debit(100n, { callId }), 0, 900);
  }),
  certify(44, "an identical win twice is paid once", async (scene) => {
    const callId = newCallId();
    await scene.debit(100n);
    expectAnswer(await scene.credit(250n, { callId }), 0, 1150);
    expectAnswer(await scene.credit(250n, { callId }), 0, 1150);
    expectAnswer(await scene.balance(), 0, 1150);
  }),
  certify(45, "the same call_id with another amount is refused and recorded", async (scene) => {
    const callId = newCallId();
    await scene.debit(100n, { callId });
    expectAnswer(await scene.debit(200n, { callId }), 2, 900);
    assert.deepEqual(await scene.operator.listExceptions(scene.p1), ["CALL_MISMATCH"]);
  }),
  certify(46, "the same call_id with another round, game or type is refused", async (scene) => {
    const callId = newCallId();
    await scene.debit(100n, { callId });
    expectAnswer(await scene.debit(100n, { callId, roundId: "R2" }), 2, 900);
    expectAnswer(await scene.debit(100n, { callId, gameId: "prov/GameB" }), 2, 900);
    expectAnswer(await scene.debit(100n, { callId, type: "bonus_fs" }), 2, 900);
    expectAnswer(await scene.debit(100n, { callId, currency: "EUR" }), 2, 900);
    expectAnswer(await scene.debit(100n, { callId, currency: null }), 0, 900);
  }),
  certify(47, "the same call_id as debit, then as credit is refused", async (scene) => {
    const callId = newCallId();
    await scene.debit(100n, { callId });
    expectAnswer(await scene.credit(100n, { callId }), 2, 900);
  }),
  certify(48, "the same call_id of two players is two calls", async (scene) => {
    const callId = newCallId();
    const player = await scene.p2();
    expectAnswer(await scene.debit(100n, { callId }), 0, 900);
    expectAnswer(await scene.debit(100n, { callId, player }), 0, 900);
  }),
  certify(49, "a repeat with a fresh timestamp and key is still a repeat", async (scene) => {
    const callId = newCallId();
    await scene.debit(100n, { callId, timestamp: secondsFromNow(-5) });
    expectAnswer(await scene.debit(100n, { callId, timestamp: secondsFromNow(0) }), 0, 900);
    expectAnswer(await scene.balance(), 0, 900);
  }),
  certify(50, "a repeat of a refused debit is refused again, though the money is there now", async (scene) => {
    const callId = newCallId();
    expectAnswer(await scene.debit(1001n, { callId }), 1, 1000);
    await scene.operator.adjust(scene.p1, 500n);
    expectAnswer(await scene.debit(1001n, { callId }), 1, 1000);
    expectAnswer(await scene.balance(), 0, 1500);
  }),
  certify(52, "a repeat gets its stored answer though the player is frozen now", async (scene) => {
    const callId = newCallId();
    await scene.debit(100n, { callId });
    await scene.operator.setStatus(scene.p1, "frozen");
    expectAnswer(await scene.debit(100n, { callId }), 0, 900);
  }),
];
