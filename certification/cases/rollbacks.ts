import { strict as assert } from "node:assert";
import { certify, expectAnswer } from "../case";
import { newCallId } from "../wallet-client";

export const rollbackCases = [
  certify(54, "a rollback gives the stake back and is linked to its debit", async (scene) => {
    const callId = newCallId();
    await scene.debit(100n, { callId });
    expectAnswer(await scene.credit(100n, { rb: "1" }), 0, 1000);
    assert.equal((await scene.operator.listCalls(scene.p1)).at(-1)?.undoesCallId, callId);
  }),
  certify(55, "the same rollback again refunds once", async (scene) => {
    const callId = newCallId();
    await scene.debit(100n);
    expectAnswer(await scene.credit(100n, { rb: "1", callId }), 0, 1000);
    expectAnswer(await scene.credit(100n, { rb: "1", callId }), 0, 1000);
    expectAnswer(await scene.balance(), 0, 1000);
  }),
  certify(56, "a second rollback with a new call_id moves nothing and is recorded", async (scene) => {
    await scene.debit(100n);
    await scene.credit(100n, { rb: "1" });
    expectAnswer(await scene.credit(100n, { rb: "1" }), 0, 1000);
    assert.deepEqual(await scene.operator.listExceptions(scene.p1), ["ROLLBACK_REPEATED"]);
  }),
  certify(57, "a rollback of a round never seen is followed or held, as set, and recorded", async (fixture) => {
    for (const scene of await fixture.underBothPolicies()) {
      const isHeld = scene.unknownRoundRollback === "hold";
      expectAnswer(await scene.credit(100n, { rb: "1", roundId: "never-seen" }), 0, isHeld ? 1000 : 1100);
      assert.deepEqual(await scene.operator.listExceptions(scene.p1), ["ROLLBACK_UNMATCHED"]);
    }
  }),
  certify(58, "the rollback of a refused debit moves nothing", async (scene) => {
    expectAnswer(await scene.debit(1001n), 1, 1000);
    expectAnswer(await scene.credit(1001n, { rb: "1" }), 0, 1000);
    assert.deepEqual(await scene.operator.listExceptions(scene.p1), []);
  }),
  certify(
    59,
    "a debit after the rollback of its round is taken, or refused where the rollback was held",
    async (fixture) => {
      for (const scene of await fixture.underBothPolicies()) {
        const isHeld = scene.unknownRoundRollback === "hold";
        await scene.credit(100n, { rb: "1" });
        expectAnswer(await scene.debit(100n), isHeld ? 2 : 0, 1000);
      }
    },
  ),
  certify(60, "a rollback may repeat the call_id of the debit it undoes", async (scene) => {
    const callId = newCallId();
    await scene.debit(100n, { callId });
    expectAnswer(await scene.credit(100n, { rb: "1", callId }), 0, 1000);
  }),
  certify(61, "a rollback of more than was taken is refused; of less leaves the rest reversible", async (scene) => {
    await scene.debit(100n);
    expectAnswer(await scene.credit(150n, { rb: "1" }), 2, 900);
    assert.deepEqual(await scene.operator.listExceptions(scene.p1), ["ROLLBACK_TOO_LARGE"]);
    expectAnswer(await scene.credit(40n, { rb: "1" }), 0, 940);
    expectAnswer(await scene.credit(61n, { rb: "1" }), 2, 940);
    expectAnswer(await scene.credit(60n, { rb: "1" }), 0, 1000);
  }),
  certify(62, "of two debits one can be undone; a later win is paid", async (scene) => {
    await scene.debit(100n);
    await scene.debit(50n);
    expectAnswer(await scene.credit(50n, { rb: "1" }), 0, 900);
    expectAnswer(await scene.credit(30n), 0, 930);
  }),
  certify(63, "a rollback quoting another player's round does not touch that player", async (fixture) => {
    for (const scene of await fixture.underBothPolicies()) {
      const isHeld = scene.unknownRoundRollback === "hold";
      await scene.debit(100n);
      const player = await scene.p2();
      expectAnswer(await scene.credit(100n, { rb: "1", player }), 0, isHeld ? 1000 : 1100);
      expectAnswer(await scene.balance(), 0, 900);
    }
  }),
  certify(64, "a win can be undone", async (scene) => {
    await scene.debit(100n);
    await scene.credit(250n);
    expectAnswer(await scene.debit(250n, { rb: "1" }), 0, 900);
  }),
  certify(65, "a win that was spent cannot be undone: error 1, recorded", async (scene) => {
    await scene.debit(100n);
    await scene.credit(250n);
    await scene.debit(950n, { roundId: "R2" });
    expectAnswer(await scene.debit(250n, { rb: "1" }), 1, 200);
    assert.deepEqual(await scene.operator.listExceptions(scene.p1), ["ROLLBACK_UNCOVERED"]);
  }),
  certify(66, "rollbacks of a frozen player are processed", async (scene) => {
    await scene.debit(100n);
    await scene.credit(50n);
    await scene.operator.setStatus(scene.p1, "frozen");
    expectAnswer(await scene.debit(50n, { rb: "1" }), 0, 900);
    expectAnswer(await scene.credit(100n, { rb: "1" }), 0, 1000);
  }),
  certify(67, "a win after the round's rollback is paid and recorded", async (scene) => {
    await scene.debit(100n);
    await scene.credit(100n, { rb: "1" });
    expectAnswer(await scene.credit(250n), 0, 1250);
    assert.deepEqual(await scene.operator.listExceptions(scene.p1), ["WIN_AFTER_ROLLBACK"]);
  }),
  certify(68, "a win of 0 after the round's rollback is accepted", async (scene) => {
    await scene.debit(100n);
    await scene.credit(100n, { rb: "1" });
    expectAnswer(await scene.credit(0n), 0, 1000);
  }),
  certify(69, "undoing the bet of a round that won leaves an exception until the win is undone too", async (scene) => {
    await scene.debit(100n);
    await scene.credit(250n);
    expectAnswer(await scene.credit(100n, { rb: "1" }), 0, 1250);
    assert.deepEqual(await scene.operator.listExceptions(scene.p1), ["ROUND_HALF_UNDONE"]);
    expectAnswer(await scene.debit(250n, { rb: "1" }), 0, 1000);
    assert.deepEqual(await scene.operator.listExceptions(scene.p1), []);
  }),
  certify(70, "rb absent is 0; anything but 0 and 1 is refused", async (scene) => {
    expectAnswer(await scene.debit(100n, { rb: null }), 0, 900);
    expectAnswer(await scene.credit(100n, { rb: "true" }), 2, 900);
    expectAnswer(await scene.credit(100n, { rb: "2" }), 2, 900);
  }),
];
