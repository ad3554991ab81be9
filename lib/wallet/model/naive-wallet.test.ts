// Compares `decide` with a second, naive wallet over random histories: each answer, and all that is noted of it.
//
//   npm run test:histories                                                   100,000 histories
//   HISTORIES=1000000 npx vitest run --project unit lib/wallet/model         as many as you like
//   HISTORIES_SEED=42 npx vitest run --project unit lib/wallet/model         the same ones again
//
// A failure prints the shortest history that shows the difference, and the seed to find it again.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { playOnDecide, playOnModel } from "./play-history";
import { aHistory } from "./random-history";

const HISTORIES = Number(process.env.HISTORIES ?? 4_000);
const SEED = process.env.HISTORIES_SEED;

describe("a second wallet, written from the certification alone", () => {
  test("answers every call of every history as decide does, and notes the same", { timeout: 3_600_000 }, () => {
    const property = fc.property(aHistory, (history) => {
      expect(playOnDecide(history)).toEqual(playOnModel(history));
    });

    fc.assert(property, { numRuns: HISTORIES, ...(SEED === undefined ? {} : { seed: Number(SEED) }) });
  });

  test("is asked about everything a call can be answered and every exception there is", () => {
    const seen = fc.sample(aHistory, { numRuns: 2_000, seed: 1 }).map(playOnModel);
    const answers = new Set(seen.flatMap(({ outcomes }) => outcomes.map(firstWord)));
    const exceptions = new Set(seen.flatMap((one) => one.exceptions.map(lastWord)));

    expect([...answers].sort()).toEqual([
      "CALL_INVALID",
      "CALL_MISMATCH",
      "CURRENCY_MISMATCH",
      "GAME_DISABLED",
      "GAMING_SUSPENDED",
      "INSUFFICIENT_FUNDS",
      "LOSS_LIMIT_REACHED",
      "PLAYER_BLOCKED",
      "PLAYER_EXCLUDED",
      "PLAYER_UNKNOWN",
      "ROLLBACK_TOO_LARGE",
      "ROUND_ROLLED_BACK",
      "SESSION_LIMIT_REACHED",
      "WAGER_LIMIT_REACHED",
      "accepted",
    ]);
    expect([...exceptions].sort()).toEqual([
      "CALL_MISMATCH",
      "ROLLBACK_REPEATED",
      "ROLLBACK_TOO_LARGE",
      "ROLLBACK_UNCOVERED",
      "ROLLBACK_UNMATCHED",
      "ROUND_HALF_UNDONE",
      "WIN_AFTER_ROLLBACK",
      "WIN_UNMATCHED",
    ]);
  });
});

function firstWord(text: string): string | undefined {
  return text.split(" ").at(0);
}

function lastWord(text: string): string | undefined {
  return text.split(" ").at(-1);
}
