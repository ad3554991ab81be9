import { strict as assert } from "node:assert";
import { certify, expectAnswer, type Scene } from "../case";
import { newCallId } from "../wallet-client";

const DAY_MS = 24 * 60 * 60 * 1000;

export const protectionCases = [
  certify(40, "a win two days after its bet is paid", async (scene) => {
    await scene.debit(100n);
    await scene.operator.age(scene.p1, 2);
    expectAnswer(await scene.credit(250n), 0, 1150);
    assert.equal((await scene.operator.listCalls(scene.p1)).at(-1)?.isUnmatched, false);
  }),
  certify(41, "a large win is paid and noted as a significant event", async (scene) => {
    await scene.debit(100n);
    expectAnswer(await scene.credit(1_000_000n), 0, 1_000_900);
    assert.deepEqual(await scene.operator.listEvents(scene.p1), ["LARGE_WIN"]);
  }),
  certify(53, "a repeat after 60 days is recognised", async (scene) => {
    const callId = newCallId();
    await scene.debit(100n, { callId });
    await scene.operator.age(scene.p1, 60);
    expectAnswer(await scene.debit(100n, { callId }), 0, 900);
    expectAnswer(await scene.balance(), 0, 900);
  }),
  certify(74, "free rounds count in no wager limit and no turnover; their wins are the house's cost", async (scene) => {
    await scene.operator.setLimit(scene.p1, { kind: "wager", period: "day", amountCents: 100n });
    expectAnswer(await scene.debit(900n, { type: "bonus_fs" }), 0, 1000);
    expectAnswer(await scene.credit(50n, { type: "bonus_fs" }), 0, 1050);
    expectAnswer(await scene.debit(100n, { roundId: "R2" }), 0, 950);
    expectAnswer(await scene.debit(1n, { roundId: "R3" }), 2, 950);
    assert.equal(await scene.operator.turnoverCents(scene.p1), 100n);
    const win = (await scene.operator.listPostings(scene.p1)).find(({ kind }) => kind === "win");
    assert.equal(win?.debitAccount, "house:free-rounds");
  }),
  certify(
    77,
    "a bet of a frozen, excluded, timed-out or closed player is refused with the real balance",
    async (scene) => {
      const player = await scene.pf();
      expectAnswer(await scene.debit(100n, { player }), 2, 500);
      await scene.operator.setStatus(player, "closed");
      expectAnswer(await scene.debit(100n, { player }), 2, 500);
      await scene.operator.setStatus(player, "active");
      await scene.operator.exclude(player, new Date(Date.now() + DAY_MS));
      expectAnswer(await scene.debit(100n, { player }), 2, 500);
      expectAnswer(await scene.credit(0n, { player }), 0, 500);
      await scene.operator.exclude(player, new Date(Date.now() - DAY_MS));
      expectAnswer(await scene.debit(100n, { player }), 0, 400);
    },
  ),
  certify(
    78,
    "a bet that would pass a loss, wager or session limit is refused, and the reason is stored",
    async (scene) => {
      const loser = await scene.p2();
      await scene.operator.setLimit(loser, { kind: "loss", period: "day", amountCents: 150n });
      expectAnswer(await scene.debit(100n, { player: loser }), 0, 900);
      expectAnswer(await scene.debit(100n, { player: loser }), 2, 900);
      expectAnswer(await scene.credit(60n, { player: loser }), 0, 960);
      expectAnswer(await scene.debit(100n, { player: loser }), 0, 860);
      assert.deepEqual(await refusals(scene, loser), ["LOSS_LIMIT_REACHED"]);

      const wagerer = await scene.p2();
      await scene.operator.setLimit(wagerer, { kind: "wager", period: "day", amountCents: 150n });
      expectAnswer(await scene.debit(100n, { player: wagerer }), 0, 900);
      expectAnswer(await scene.credit(500n, { player: wagerer }), 0, 1400);
      expectAnswer(await scene.debit(51n, { player: wagerer }), 2, 1400);
      expectAnswer(await scene.debit(50n, { player: wagerer }), 0, 1350);
      assert.deepEqual(await refusals(scene, wagerer), ["WAGER_LIMIT_REACHED"]);

      const sitter = await scene.p2();
      await scene.operator.setLimit(sitter, { kind: "session", period: "session", minutes: 60 });
      expectAnswer(await scene.debit(100n, { player: sitter }), 0, 900);
      // An hour of play with no pause in it, then a pause.
      await scene.operator.playSince(sitter, { startedMinutesAgo: 61, lastBetMinutesAgo: 1 });
      expectAnswer(await scene.debit(100n, { player: sitter }), 2, 900);
      await scene.operator.playSince(sitter, { startedMinutesAgo: 95, lastBetMinutesAgo: 31 });
      expectAnswer(await scene.debit(100n, { player: sitter }), 0, 800);
      assert.deepEqual(await refusals(scene, sitter), ["SESSION_LIMIT_REACHED"]);
    },
  ),
  certify(79, "self-exclusion during a round: the win is paid, the next bet refused", async (scene) => {
    await scene.debit(100n);
    await scene.operator.exclude(scene.p1, new Date(Date.now() + DAY_MS));
    expectAnswer(await scene.credit(250n), 0, 1150);
    expectAnswer(await scene.debit(100n), 2, 1150);
  }),
  certify(80, "of two parallel bets that fit a limit but not together exactly one is taken", async (scene) => {
    await scene.operator.setLimit(scene.p1, { kind: "wager", period: "day", amountCents: 150n });
    const answers = await Promise.all([scene.debit(100n), scene.debit(100n, { roundId: "R2" })]);
    assert.deepEqual(answers.map(({ error }) => error).sort(), [0, 2]);
    expectAnswer(await scene.balance(), 0, 900);
  }),
  certify(81, "a player signed out of the lobby: wins, rollbacks and balance are answered", async (scene) => {
    await scene.debit(100n);
    await scene.operator.signOutEverywhere(scene.p1);
    expectAnswer(await scene.credit(50n), 0, 950);
    expectAnswer(await scene.credit(100n, { rb: "1" }), 0, 1050);
    expectAnswer(await scene.balance(), 0, 1050);
  }),
];

async function refusals(scene: Scene, username: string): Promise<(string | null)[]> {
  const calls = await scene.operator.listCalls(username);

  return calls.flatMap(({ refusal }) => refusal ?? []);
}
