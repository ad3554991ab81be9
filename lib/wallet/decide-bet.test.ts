import { describe, expect, test } from "vitest";
import { aCall, accepted, again, HOLD, openBooks, refused, reopened, settleOn, standingWith } from "./model/builders";
import type { RefusalCode } from "./outcome";
import { FREE_STANDING, type Standing } from "./standing";

const FREE = { type: "bonus_fs" };
const BLOCKED: Standing = { ...FREE_STANDING, status: "blocked" };
const EXCLUDED: Standing = { ...FREE_STANDING, status: "excluded" };
const SUSPENDED: Standing = { ...FREE_STANDING, status: "suspended" };

describe("a bet", () => {
  test("of the whole balance is taken, of a cent more is not", () => {
    expect(settleOn(openBooks(), [aCall("bet", 1001n), aCall("bet", 1000n)])).toEqual([
      refused("INSUFFICIENT_FUNDS", 1000n),
      accepted(0n),
    ]);
  });

  test.each<[RefusalCode, Standing]>([
    ["PLAYER_BLOCKED", BLOCKED],
    ["PLAYER_EXCLUDED", EXCLUDED],
    ["GAMING_SUSPENDED", SUSPENDED],
    ["SESSION_LIMIT_REACHED", standingWith({ isSessionOver: true })],
    ["WAGER_LIMIT_REACHED", standingWith({ wagerCents: 99n })],
    ["LOSS_LIMIT_REACHED", standingWith({ lossCents: 99n })],
  ])("is refused for %s with the real balance, and the refusal is stored", (code, standing) => {
    const books = openBooks({ standing });

    expect(settleOn(books, [aCall("bet", 100n)])).toEqual([refused(code, 1000n)]);
    expect(books.changes().calls).toMatchObject([{ refusal: code, movedCents: 0n, balanceCents: 1000n }]);
    expect(books.changes().postings).toEqual([]);
  });

  test("of a disabled game is refused and stored; of another game, or of none, it is taken", () => {
    const books = openBooks({ disabledGameIds: ["prov/GameA"] });
    const calls = [aCall("bet", 1n), aCall("bet", 1n, { gameId: "prov/GameB" }), aCall("bet", 1n, { gameId: null })];

    expect(settleOn(books, calls)).toEqual([refused("GAME_DISABLED", 1000n), accepted(999n), accepted(998n)]);
    expect(books.changes().calls[0]).toMatchObject({ refusal: "GAME_DISABLED" });
  });

  test("that comes after its rollback was held is refused and stored, a bet of another round is not", () => {
    const books = openBooks();
    const calls = [aCall("rollback_bet", 100n), aCall("bet", 100n), aCall("bet", 100n, { roundId: "R2" })];

    expect(settleOn(books, calls, HOLD)).toEqual([
      accepted(1000n),
      refused("ROUND_ROLLED_BACK", 1000n),
      accepted(900n),
    ]);
    expect(books.changes().calls[1]).toMatchObject({ refusal: "ROUND_ROLLED_BACK" });
  });

  test("that lacks money is refused and stored", () => {
    const books = openBooks();
    settleOn(books, [aCall("bet", 1001n)]);

    expect(books.changes().calls).toMatchObject([{ refusal: "INSUFFICIENT_FUNDS" }]);
  });

  test("with everything against it is refused for what the order of checks asks first", () => {
    // Each time the reason that was given is taken away.
    const used = { wagerCents: 0n, lossCents: 0n };
    const over = standingWith({ ...used, isSessionOver: true });
    const disabled = ["prov/GameA"];
    const everything: [RefusalCode, Partial<Parameters<typeof openBooks>[0]>, boolean, string][] = [
      ["CURRENCY_MISMATCH", { standing: { ...over, status: "blocked" }, disabledGameIds: disabled }, true, "EUR"],
      ["PLAYER_BLOCKED", { standing: { ...over, status: "blocked" }, disabledGameIds: disabled }, true, "USD"],
      ["PLAYER_EXCLUDED", { standing: { ...over, status: "excluded" }, disabledGameIds: disabled }, true, "USD"],
      ["GAMING_SUSPENDED", { standing: { ...over, status: "suspended" }, disabledGameIds: disabled }, true, "USD"],
      ["GAME_DISABLED", { standing: over, disabledGameIds: disabled }, true, "USD"],
      ["ROUND_ROLLED_BACK", { standing: over }, true, "USD"],
      ["SESSION_LIMIT_REACHED", { standing: over }, false, "USD"],
      ["WAGER_LIMIT_REACHED", { standing: standingWith(used) }, false, "USD"],
      ["LOSS_LIMIT_REACHED", { standing: standingWith({ lossCents: 0n }) }, false, "USD"],
      ["INSUFFICIENT_FUNDS", {}, false, "USD"],
    ];
    for (const [code, given, isHeld, currency] of everything) {
      const books = openBooks(given);
      if (isHeld) settleOn(books, [aCall("rollback_bet", 1n)], HOLD);

      expect(settleOn(books, [aCall("bet", 5000n, { currency })])).toEqual([refused(code, 1000n)]);
    }
  });

  test.each(["wagerCents", "lossCents"])("may use up what the limit leaves (%s), and not a cent more", (limit) => {
    const books = openBooks({ standing: standingWith({ [limit]: 100n }) });
    const outcomes = settleOn(books, [aCall("bet", 60n), aCall("bet", 41n), aCall("bet", 40n), aCall("bet", 1n)]);

    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, false]);
  });

  test("of nothing passes limits that are used up or were lowered", () => {
    const books = openBooks({ standing: standingWith({ wagerCents: -5n, lossCents: -5n }) });

    expect(settleOn(books, [aCall("bet", 0n)])).toEqual([accepted(1000n)]);
  });

  test("wins leave room in a loss limit and none in a wager limit", () => {
    const calls = [aCall("bet", 100n), aCall("win", 50n), aCall("bet", 50n)];
    const within = (limit: "lossCents" | "wagerCents") =>
      settleOn(openBooks({ standing: standingWith({ [limit]: 100n }) }), calls)[2];

    expect(within("lossCents")).toEqual(accepted(900n));
    expect(within("wagerCents")).toEqual(refused("WAGER_LIMIT_REACHED", 950n));
  });

  test("of a free round takes nothing, needs no balance and counts in no limit", () => {
    const books = openBooks({ balanceCents: 0n, standing: standingWith({ wagerCents: 0n, lossCents: 0n }) });

    expect(settleOn(books, [aCall("bet", 100n, FREE)])).toEqual([accepted(0n)]);
    expect(books.changes().calls).toMatchObject([{ amountCents: 100n, movedCents: 0n }]);
    expect(books.changes().postings).toEqual([]);
  });

  test.each<[RefusalCode, Standing]>([
    ["PLAYER_BLOCKED", BLOCKED],
    ["PLAYER_EXCLUDED", EXCLUDED],
    ["GAMING_SUSPENDED", SUSPENDED],
  ])("of a free round is a bet all the same, refused for %s", (code, standing) => {
    expect(settleOn(openBooks({ standing }), [aCall("bet", 100n, FREE)])).toEqual([refused(code, 1000n)]);
  });

  test("that was taken before all gaming went off is answered the same again", () => {
    const books = openBooks();
    const bet = aCall("bet", 100n);
    settleOn(books, [bet]);

    expect(settleOn(reopened(books, SUSPENDED), [bet, aCall("bet", 1n)])).toEqual([
      again(accepted(900n)),
      refused("GAMING_SUSPENDED", 900n),
    ]);
  });

  test("without a round or a game is taken and marked unmatched", () => {
    const books = openBooks();
    settleOn(books, [aCall("bet", 1n), aCall("bet", 1n, { roundId: null }), aCall("bet", 1n, { gameId: null })]);

    expect(books.changes().calls.map(({ isUnmatched }) => isUnmatched)).toEqual([false, true, true]);
  });
});

describe("giving", () => {
  test.each([BLOCKED, EXCLUDED, SUSPENDED, standingWith({ isSessionOver: true, wagerCents: 0n, lossCents: 0n })])(
    "is not guarded: wins and rollbacks of a player who may not bet are booked (%#)",
    (standing) => {
      const books = openBooks({ standing, disabledGameIds: ["prov/GameA"] });
      const calls = [aCall("win", 50n), aCall("rollback_win", 50n), aCall("rollback_bet", 10n, { roundId: "R2" })];

      expect(settleOn(books, calls)).toEqual([accepted(1050n), accepted(1000n), accepted(1010n)]);
    },
  );
});

test("a large stake is noted as a significant event, one of a cent less is not", () => {
  const books = openBooks();
  settleOn(books, [aCall("bet", 99n), aCall("bet", 100n, { callId: "large" })], { ...HOLD, largeWinCents: 100n });

  expect(books.changes().events).toMatchObject([
    { kind: "LARGE_BET", details: { callId: "large", amountCents: "100" } },
  ]);
});
