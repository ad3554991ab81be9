import { strict as assert } from "node:assert";
import { certifyByBreaking, expectAnswer, type Scene } from "../case";
import { newCallId } from "../wallet-client";

export const failureCases = [
  certifyByBreaking(
    9,
    "while salts are rotated either signs; the old one after its removal does not",
    async (scene) => {
      const { deployment, client } = scene;
      const both = await scene.at(await deployment.withSettings({ salts: ["new-salt", client.salt] }));
      expectAnswer(await both.balance({ salt: "new-salt" }), 0, 1000);
      expectAnswer(await both.balance({ salt: client.salt }), 0, 1000);
      const after = await scene.at(await deployment.withSettings({ salts: ["new-salt"] }));
      expectAnswer(await after.balance({ salt: "new-salt" }), 0, 1000);
      expectAnswer(await after.balance({ salt: client.salt }), 2, 0);
    },
  ),
  certifyByBreaking(
    13,
    "without the database the answer is error 2 in time, nothing half-written; the repeat is booked",
    async (scene) => {
      const { deployment, operator } = scene;
      const callId = newCallId();
      await deployment.cutDatabase();
      const startedAt = Date.now();
      const answer = await scene.debit(100n, { callId });
      const waitedMs = Date.now() - startedAt;
      await deployment.restoreDatabase();
      expectAnswer(answer, 2, 0);
      // The aggregator's patience, by the list; not a measure of speed.
      assert.ok(waitedMs < 3_000, `answered after ${waitedMs} ms`);
      assert.equal((await operator.listCalls(scene.p1)).length, 0);
      expectAnswer(await untilBooked(() => scene.debit(100n, { callId })), 0, 900);
      expectAnswer(await scene.balance(), 0, 900);
    },
  ),
  certifyByBreaking(
    17,
    "a source address outside the allow-list is refused and noted; a proxy's word counts only when trusted",
    async (scene) => {
      const { deployment, operator } = scene;
      const allowedAddresses = ["203.0.113.7"];
      const before = await operator.countForeignAddresses();
      const strict = await scene.at(await deployment.withSettings({ allowedAddresses }));
      expectAnswer(await strict.debit(100n), 2, 0);
      expectAnswer(await strict.debit(100n, { headers: { "X-Forwarded-For": "203.0.113.7" } }), 2, 0);
      assert.ok((await operator.countForeignAddresses()) > before, "no significant event was noted");
      const trustedProxies = ["127.0.0.1", "::1"];
      const behind = await scene.at(await deployment.withSettings({ allowedAddresses, trustedProxies }));
      expectAnswer(await behind.debit(100n, { headers: { "X-Forwarded-For": "203.0.113.7" } }), 0, 900);
      expectAnswer(await behind.debit(100n, { headers: { "X-Forwarded-For": "203.0.113.7, 192.0.2.1" } }), 2, 0);
    },
  ),
  certifyByBreaking(
    51,
    "a call answered error 2 for a fault of ours is a first call when it is repeated",
    async (scene) => {
      const callId = newCallId();
      await scene.debit(50n);
      await scene.deployment.cutDatabase();
      const answer = await scene.credit(100n, { callId });
      await scene.deployment.restoreDatabase();
      expectAnswer(answer, 2, 0);
      expectAnswer(await untilBooked(() => scene.credit(100n, { callId })), 0, 1050);
      expectAnswer(await scene.credit(100n, { callId }), 0, 1050);
    },
  ),
  certifyByBreaking(
    87,
    "killed between commit and answer: the same call again gets the stored answer, one posting",
    async (scene) => {
      const { deployment, operator } = scene;
      const callId = newCallId();
      const query = scene.movement("debit", 100n, { callId });
      const client = await deployment.killAfterBooking(
        (killed) => killed.send(query),
        async () => (await operator.listCalls(scene.p1)).length > 0,
      );
      expectAnswer(await client.send(query), 0, 900);
      assert.equal((await operator.listPostings(scene.p1)).length, 2);
    },
  ),
  certifyByBreaking(88, "a deadlock or serialisation failure is retried inside, one posting", async (scene) => {
    await scene.operator.failNextPosting(scene.p1, "40P01");
    expectAnswer(await scene.debit(100n), 0, 900);
    await scene.operator.failNextPosting(scene.p1, "40001");
    expectAnswer(await scene.debit(100n), 0, 800);
    assert.equal((await scene.operator.listPostings(scene.p1)).length, 3);
  }),
  certifyByBreaking(
    89,
    "the database goes away under load: what was acknowledged is booked once, the rest is repeatable",
    async (scene) => {
      const { deployment } = scene;
      const ids = Array.from({ length: 60 }, newCallId);
      const answers = ids.map(async (callId, index) => {
        await pause(index * 10);

        return scene.debit(1n, { callId });
      });
      await pause(200);
      await deployment.cutDatabase();
      await pause(150);
      await deployment.restoreDatabase();
      const first = await Promise.all(answers);
      for (const [index, callId] of ids.entries()) {
        const again = await untilBooked(() => scene.debit(1n, { callId }));
        assert.equal(again.error, 0);
        const before = first[index];
        if (before?.error === 0) assert.equal(again.balance, before.balance);
      }
      expectAnswer(await scene.balance(), 0, 1000 - ids.length);
      assert.equal(await scene.operator.sumOfAccounts(scene.p1), 0n);
    },
  ),
];

/** The wallet needs a moment to find its database again; the aggregator repeats for hours. */
async function untilBooked(send: () => ReturnType<Scene["debit"]>) {
  for (let tries = 0; tries < 40; tries += 1) {
    const answer = await send();
    if (answer.error === 0) return answer;
    await pause(100);
  }

  return send();
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
