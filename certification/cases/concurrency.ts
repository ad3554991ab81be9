import { strict as assert } from "node:assert";
import { certify, expectAnswer } from "../case";
import { newCallId } from "../wallet-client";

export const concurrencyCases = [
  certify(82, "10 parallel debits answer every balance once", async (scene) => {
    const answers = await Promise.all(times(10, () => scene.debit(100n)));
    assert.deepEqual(
      answers.map(({ error }) => error),
      times(10, () => 0),
    );
    const balances = answers.map(({ balance }) => balance).sort((left, right) => left - right);
    assert.deepEqual(
      balances,
      times(10, (index) => index * 100),
    );
    expectAnswer(await scene.balance(), 0, 0);
  }),
  certify(83, "of 15 parallel debits exactly the 10 that are covered are taken", async (scene) => {
    const answers = await Promise.all(times(15, () => scene.debit(100n)));
    assert.equal(answers.filter(({ error }) => error === 0).length, 10);
    const refused = answers.filter(({ error }) => error === 1);
    assert.deepEqual(
      refused.map(({ balance }) => balance),
      times(5, () => 0),
    );
  }),
  certify(84, "10 parallel identical debits are one posting and ten identical answers", async (scene) => {
    const callId = newCallId();
    const before = (await scene.operator.listPostings(scene.p1)).length;
    const answers = await Promise.all(times(10, () => scene.debit(100n, { callId })));
    for (const answer of answers) expectAnswer(answer, 0, 900);
    assert.equal((await scene.operator.listPostings(scene.p1)).length, before + 1);
  }),
  certify(85, "10 parallel wins, some with the same id, are paid once for each id", async (scene) => {
    await scene.debit(100n);
    const ids = times(5, newCallId);
    await Promise.all(times(10, (index) => scene.credit(10n, { callId: ids[index % 5] ?? newCallId() })));
    expectAnswer(await scene.balance(), 0, 950);
  }),
  certify(86, "debit, win, rollback and an adjustment in parallel end in some serial order", async (scene) => {
    await scene.debit(100n);
    await Promise.all([
      scene.debit(50n),
      scene.credit(70n),
      scene.credit(100n, { rb: "1" }),
      scene.operator.adjust(scene.p1, 500n),
    ]);
    expectAnswer(await scene.balance(), 0, 1000 - 100 - 50 + 70 + 100 + 500);
    assert.equal(await scene.operator.sumOfAccounts(scene.p1), 0n);
  }),
  certify(90, "all postings over all accounts sum to zero; a player's sum to the balance", async (scene) => {
    await scene.debit(100n);
    await scene.credit(250n);
    await scene.debit(50n, { roundId: "R2" });
    await scene.credit(50n, { roundId: "R2", rb: "1" });
    await scene.debit(10n, { type: "bonus_fs", roundId: "R3" });
    await scene.credit(30n, { type: "bonus_fs", roundId: "R3" });
    const postings = await scene.operator.listPostings(scene.p1);
    const moved = postings.reduce((sum, row) => sum + row.balanceAfterCents - row.balanceBeforeCents, 0n);
    expectAnswer(await scene.balance(), 0, Number(moved));
    assert.equal(await scene.operator.sumOfAccounts(scene.p1), 0n);
  }),
  certify(91, "replaying the stored calls into an empty database reproduces the balance", async (scene) => {
    await scene.debit(100n);
    await scene.credit(250n);
    await scene.debit(5000n, { roundId: "R2" });
    await scene.credit(5000n, { roundId: "R2", rb: "1" });
    await scene.credit(40n, { roundId: "R3", rb: "1" });
    const { balance } = await scene.balance();
    assert.equal(await scene.operator.replayedBalance(scene.p1), BigInt(balance));
  }),
  certify(92, "the database refuses to change a posting; one edited behind its back is named", async (scene) => {
    await scene.debit(100n);
    assert.equal(await scene.operator.isLedgerAppendOnly(scene.p1), true);
    expectAnswer(await scene.balance(), 0, 900);
    assert.equal(await scene.operator.rowNamedAfterTampering(scene.p1), 2n);
  }),
];

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
