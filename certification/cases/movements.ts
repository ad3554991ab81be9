import { strict as assert } from "node:assert";
import { certify, expectAnswer } from "../case";
import { newCallId } from "../wallet-client";

export const movementCases = [
  certify(19, "balance needs no amount, round or game and leaves no row", async (scene) => {
    expectAnswer(await scene.balance(), 0, 1000);
    assert.equal((await scene.operator.listCalls(scene.p1)).length, 0);
  }),
  certify(20, "balance of a frozen player is answered", async (scene) => {
    expectAnswer(await scene.balance({ player: await scene.pf() }), 0, 500);
  }),
  certify(21, "balance takes no identity: its call_id may come again as a debit", async (scene) => {
    const callId = newCallId();
    await scene.balance({ extra: [["call_id", callId]] });
    expectAnswer(await scene.debit(100n, { callId }), 0, 900);
  }),
  certify(22, "the greatest balance JSON can carry is answered to the last cent", async (scene) => {
    const player = await scene.operator.createPlayer({ currency: "USD", balanceCents: 9007199254740991n });
    assert.match((await scene.balance({ player })).body, /"balance":9007199254740991\b/);
  }),
  certify(23, "debit 100 takes 100; the posting stores the balance before and after", async (scene) => {
    expectAnswer(await scene.debit(100n), 0, 900);
    const posting = (await scene.operator.listPostings(scene.p1)).at(-1);
    assert.equal(posting?.balanceBeforeCents, 1000n);
    assert.equal(posting?.balanceAfterCents, 900n);
    assert.equal(posting?.creditAccount, "house:studio:prov");
  }),
  certify(24, "debit of all there is leaves zero", async (scene) => {
    expectAnswer(await scene.debit(1000n), 0, 0);
  }),
  certify(25, "debit of more than there is answers error 1 and moves nothing", async (scene) => {
    const before = (await scene.operator.listPostings(scene.p1)).length;
    expectAnswer(await scene.debit(1001n), 1, 1000);
    assert.equal((await scene.operator.listPostings(scene.p1)).length, before);
  }),
  certify(26, "debit 0 is accepted and its row stored", async (scene) => {
    expectAnswer(await scene.debit(0n), 0, 1000);
    assert.equal((await scene.operator.listCalls(scene.p1)).length, 1);
  }),
  certify(27, "a negative amount is refused", async (scene) => {
    expectAnswer(await scene.debit("-100"), 2, 1000);
    expectAnswer(await scene.credit("-100"), 2, 1000);
  }),
  certify(28, "an amount that is not whole cents of 15 digits is refused", async (scene) => {
    for (const amount of ["100.5", "1e3", "abc", "", null, "9007199254740992", "+1", " 1", "0x10"]) {
      expectAnswer(await scene.debit(amount), 2, 1000);
    }
    assert.equal((await scene.operator.listCalls(scene.p1)).length, 0);
  }),
  certify(29, "101 debits of 1 in one round are all processed", async (scene) => {
    let last = await scene.debit(0n);
    for (let index = 0; index < 101; index += 1) last = await scene.debit(1n);
    expectAnswer(last, 0, 899);
  }),
  certify(30, "two interleaved rounds are processed", async (scene) => {
    expectAnswer(await scene.debit(100n, { roundId: "R1" }), 0, 900);
    expectAnswer(await scene.debit(100n, { roundId: "R2" }), 0, 800);
    expectAnswer(await scene.credit(50n, { roundId: "R2" }), 0, 850);
    expectAnswer(await scene.credit(30n, { roundId: "R1" }), 0, 880);
  }),
  certify(31, "debit and credit without a call_id are refused", async (scene) => {
    expectAnswer(await scene.debit(100n, { callId: null }), 2, 1000);
    expectAnswer(await scene.credit(100n, { callId: null }), 2, 1000);
  }),
  certify(32, "debit or credit without round_id or game_id is processed and marked unmatched", async (scene) => {
    expectAnswer(await scene.debit(100n, { roundId: null }), 0, 900);
    expectAnswer(await scene.debit(100n, { gameId: null }), 0, 800);
    expectAnswer(await scene.credit(10n, { roundId: null }), 0, 810);
    const calls = await scene.operator.listCalls(scene.p1);
    assert.deepEqual(
      calls.map(({ isUnmatched }) => isUnmatched),
      [true, true, true],
    );
  }),
  certify(33, "another currency than the player's is refused", async (scene) => {
    expectAnswer(await scene.debit(100n, { currency: "EUR" }), 2, 1000);
    expectAnswer(await scene.credit(100n, { currency: "EUR" }), 2, 1000);
    expectAnswer(await scene.debit(100n, { currency: null }), 0, 900);
  }),
  certify(34, "a game the operator disabled takes no bets and still pays wins", async (scene) => {
    const gameId = await scene.operator.createDisabledGame();
    expectAnswer(await scene.debit(100n, { gameId }), 2, 1000);
    expectAnswer(await scene.credit(100n, { gameId }), 0, 1100);
  }),
  certify(35, "debit 100, then a win of 250 in the round", async (scene) => {
    await scene.debit(100n);
    expectAnswer(await scene.credit(250n), 0, 1150);
  }),
  certify(36, "debit 100, then a win of 0: the row is stored", async (scene) => {
    await scene.debit(100n);
    expectAnswer(await scene.credit(0n), 0, 900);
    assert.equal((await scene.operator.listCalls(scene.p1)).length, 2);
  }),
  certify(37, "a win in a round never bet in is paid and marked unmatched", async (scene) => {
    expectAnswer(await scene.credit(250n), 0, 1250);
    assert.equal((await scene.operator.listCalls(scene.p1)).at(-1)?.isUnmatched, true);
    assert.deepEqual(await scene.operator.listExceptions(scene.p1), ["WIN_UNMATCHED"]);
  }),
  certify(38, "three wins in one round are all paid", async (scene) => {
    await scene.debit(100n);
    expectAnswer(await scene.credit(10n, { type: "spin" }), 0, 910);
    expectAnswer(await scene.credit(20n, { type: "jackpot" }), 0, 930);
    expectAnswer(await scene.credit(30n, { type: "promo" }), 0, 960);
  }),
  certify(39, "a win of a frozen player is paid", async (scene) => {
    expectAnswer(await scene.credit(250n, { player: await scene.pf() }), 0, 750);
  }),
  certify(75, "an unknown type is stored as it came and treated as a spin", async (scene) => {
    expectAnswer(await scene.debit(100n, { type: "tournament_x" }), 0, 900);
    assert.equal((await scene.operator.listCalls(scene.p1)).at(-1)?.type, "tournament_x");
  }),
  certify(76, "extra parameters move no money and are stored; gameplay_final closes the round", async (scene) => {
    const extra: [string, string][] = [
      ["operator_id", "7"],
      ["freespins", "3"],
    ];
    expectAnswer(await scene.debit(100n, { extra }), 0, 900);
    assert.equal(await scene.operator.isRoundOpen(scene.p1, scene.round("R1") ?? ""), true);
    assert.match((await scene.operator.listCalls(scene.p1)).at(-1)?.rawQuery ?? "", /operator_id=7&freespins=3/);
    expectAnswer(await scene.debit(0n, { extra: [["gameplay_final", "1"]] }), 0, 900);
    assert.equal(await scene.operator.isRoundOpen(scene.p1, scene.round("R1") ?? ""), false);
  }),
  certify(71, "a free round's bet takes nothing, also with an empty balance", async (scene) => {
    expectAnswer(await scene.debit(100n, { type: "bonus_fs" }), 0, 1000);
    const call = (await scene.operator.listCalls(scene.p1)).at(-1);
    assert.equal(call?.amountCents, 100n);
    assert.equal(call?.movedCents, 0n);
    const empty = await scene.operator.createPlayer({ currency: "USD", balanceCents: 0n });
    expectAnswer(await scene.debit(100n, { type: "bonus_fs", player: empty }), 0, 0);
  }),
  certify(72, "the rollback of a free round's bet moves nothing", async (scene) => {
    await scene.debit(100n, { type: "bonus_fs" });
    expectAnswer(await scene.credit(100n, { type: "bonus_fs", rb: "1" }), 0, 1000);
    assert.deepEqual(await scene.operator.listExceptions(scene.p1), []);
  }),
  certify(73, "a free round's win is paid by the house and can be undone", async (scene) => {
    await scene.debit(100n, { type: "bonus_fs" });
    expectAnswer(await scene.credit(300n, { type: "bonus_fs" }), 0, 1300);
    expectAnswer(await scene.debit(300n, { type: "bonus_fs", rb: "1" }), 0, 1000);
    const [, win, undone] = await scene.operator.listPostings(scene.p1);
    assert.equal(win?.debitAccount, "house:free-rounds");
    assert.equal(undone?.creditAccount, "house:free-rounds");
  }),
];
