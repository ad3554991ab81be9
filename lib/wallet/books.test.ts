import { describe, expect, test } from "vitest";
import { Books } from "./books";
import type { MoneyCall } from "./call";
import { FREE_ROUNDS_ACCOUNT } from "./house-accounts";
import {
  aCall,
  accepted,
  HOLD,
  NOW,
  OTHER_PLAYER_ID,
  openBooks,
  PLAYER_ID,
  refused,
  reopened,
  settleOn,
  standingWith,
} from "./model/builders";
import { EMPTY_ROUND } from "./round";

const FREE = { type: "bonus_fs" };

describe("Books", () => {
  test("a free round's win is undone against the account that paid it, and in no limit, whatever the rollback says", () => {
    const books = openBooks({ standing: standingWith({ lossCents: 100n }) });
    const bets: MoneyCall[] = [aCall("bet", 100n), aCall("bet", 1n)];

    expect(settleOn(books, [aCall("win", 300n, FREE), aCall("rollback_win", 300n), ...bets])).toEqual([
      accepted(1300n),
      accepted(1000n),
      accepted(900n),
      refused("LOSS_LIMIT_REACHED", 900n),
    ]);
    expect(books.changes().postings[1]?.creditAccount).toBe(FREE_ROUNDS_ACCOUNT);
  });

  test("a stake given back may be staked again in the same batch", () => {
    const bet = aCall("bet", 100n);
    const rollback = aCall("rollback_bet", 100n, { ...FREE, callId: bet.callId });
    const books = openBooks({ standing: standingWith({ wagerCents: 100n, lossCents: 100n }) });

    expect(settleOn(books, [bet, rollback, aCall("bet", 100n, { roundId: "R2" })])).toEqual([
      accepted(900n),
      accepted(1000n),
      accepted(900n),
    ]);
  });

  test("each call is written as it was answered, with where it stands among its player's calls", () => {
    const books = openBooks();
    const [bet, refusedBet, rollback] = [
      aCall("bet", 100n, { currency: null }),
      aCall("bet", 901n),
      aCall("rollback_bet", 100n),
    ];
    settleOn(books, [bet, refusedBet, rollback]);
    const common = {
      playerId: PLAYER_ID,
      currency: "USD",
      roundId: "R1",
      gameId: "prov/GameA",
      createdAt: NOW,
      isUnmatched: false,
    };

    expect(books.changes().calls).toMatchObject([
      {
        ...common,
        callId: bet.callId,
        rb: 0,
        refusal: null,
        movedCents: -100n,
        balanceCents: 900n,
        accountVersion: 0n,
      },
      { ...common, rb: 0, refusal: "INSUFFICIENT_FUNDS", movedCents: 0n, balanceCents: 900n, accountVersion: 1n },
      {
        ...common,
        rb: 1,
        refusal: null,
        movedCents: 100n,
        balanceCents: 1000n,
        accountVersion: 1n,
        undoesCallId: bet.callId,
      },
    ]);
  });

  test("a posting for each call that moved money, none for one that did not", () => {
    const books = openBooks();
    settleOn(books, [aCall("bet", 100n), aCall("bet", 0n), aCall("win", 0n), aCall("win", 50n), aCall("bet", 5000n)]);
    const { postings, heads } = books.changes();

    expect(postings).toMatchObject([
      { kind: "bet", amountCents: 100n, balanceBeforeCents: 1000n, balanceAfterCents: 900n, version: 1n },
      { kind: "win", amountCents: 50n, balanceBeforeCents: 900n, balanceAfterCents: 950n, version: 2n },
    ]);
    expect(heads).toMatchObject([{ playerId: PLAYER_ID, balanceCents: 950n, version: 2n }]);
  });

  test("a rollback that names no round is booked in that of the call whose id it repeats, also in the next batch", () => {
    const bet = aCall("bet", 100n);
    const rollback = aCall("rollback_bet", 100n, { callId: bet.callId, roundId: null });
    const books = openBooks();
    settleOn(books, [bet, aCall("win", 10n)]);
    const next = reopened(books);
    settleOn(next, [rollback]);

    expect(next.changes()).toMatchObject({
      calls: [{ roundId: null, undoesCallId: bet.callId }],
      postings: [{ roundId: "R1" }],
      rounds: [{ roundId: "R1", betCents: 100n, betReversedCents: 100n }],
      exceptions: [{ kind: "ROUND_HALF_UNDONE", roundId: "R1" }],
    });
  });

  test("a bet or a win that names no round belongs to none, whatever ids it shares", () => {
    const rollback = aCall("rollback_bet", 0n);
    const books = openBooks();
    settleOn(books, [aCall("bet", 100n), rollback, aCall("win", 10n, { callId: rollback.callId, roundId: null })]);

    expect(books.changes().calls.at(-1)).toMatchObject({ isUnmatched: true });
    expect(books.changes().rounds).toMatchObject([{ roundId: "R1", winCount: 0 }]);
  });

  test("who bet goes on playing; who was refused, or won, does not", () => {
    const books = openBooks();
    settleOn(books, [aCall("bet", 5000n), aCall("win", 1n), aCall("bet", 1n, { username: "p2" })]);

    expect(books.changes().bettorIds).toEqual([OTHER_PLAYER_ID]);
  });

  test("a refused call leaves its round known, and empty", () => {
    const books = openBooks();
    settleOn(books, [aCall("bet", 5000n), aCall("win", 7n, { currency: "EUR" })]);

    expect(books.changes().rounds).toEqual([{ ...EMPTY_ROUND, playerId: PLAYER_ID, roundId: "R1" }]);
    expect(settleOn(books, [aCall("rollback_bet", 100n)])).toEqual([accepted(1000n)]);
  });

  test("a held bet stays held, in every later call and batch", () => {
    const books = openBooks();
    settleOn(books, [aCall("rollback_bet", 100n), aCall("win", 5n)], HOLD);
    expect(settleOn(books, [aCall("bet", 1n)])).toEqual([refused("ROUND_ROLLED_BACK", 1005n)]);
    expect(settleOn(reopened(books), [aCall("bet", 1n)])).toEqual([refused("ROUND_ROLLED_BACK", 1005n)]);
  });

  test("the next batch's rollback finds the bet of the one before", () => {
    const books = openBooks();
    const bet = aCall("bet", 100n);
    settleOn(books, [bet, aCall("bet", 5000n)]);
    const next = reopened(books);

    expect(settleOn(next, [aCall("rollback_bet", 5000n), aCall("rollback_bet", 100n)])).toEqual([
      accepted(900n),
      accepted(1000n),
    ]);
    expect(next.changes().calls.at(-1)?.undoesCallId).toBe(bet.callId);
  });

  test("rounds of the same name of two players are two", () => {
    const books = openBooks();
    settleOn(books, [aCall("bet", 100n), aCall("bet", 60n, { username: "p2" })]);

    expect(books.changes().rounds).toMatchObject([
      { playerId: PLAYER_ID, betCents: 100n },
      { playerId: OTHER_PLAYER_ID, betCents: 60n },
    ]);
  });

  test("a player without a standing may not bet", () => {
    const books = openBooks();
    settleOn(books, [aCall("win", 1n)]);
    const { calls, rounds, heads } = books.changes();
    const accounts = heads.map((head) => ({ ...head, username: "p1" }));
    const opened = { openedAt: NOW, accounts, standings: new Map(), disabledGameIds: new Set<string>(), calls, rounds };

    expect(settleOn(new Books(opened), [aCall("bet", 1n)])).toEqual([refused("PLAYER_BLOCKED", 1001n)]);
  });
});
