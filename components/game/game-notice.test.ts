import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { type LiveState, stateOf } from "@/components/live/live-state";
import { formatsOf } from "@/i18n/formats";
import { loadMessages } from "@/i18n/messages";
import { gameNotice } from "./game-notice";
import { refusedBet } from "./refused-bet";

const opening = { at: "2026-11-24T10:00:00.000Z", balanceCents: 10_000n };
const paused = { title: "All games are paused", advice: "Wins are still paid." };
const english = { locale: "en", messages: await loadMessages("en") } as const;
const tRefused = createTranslator({ ...english, namespace: "game.refused" });
const words = {
  t: createTranslator({ ...english, namespace: "game.lowBalance" }),
  tRefused,
  money: formatsOf("en", "UTC").money,
};
const closedNone = new Set<string>();

function live(balanceCents: string, refusal: LiveState["refusal"] = null): LiveState {
  return { ...stateOf({ balanceCents, currency: "USD" }), refusal };
}

test("while all is well there is nothing to tell", () => {
  expect(gameNotice(live("9000"), opening, paused, closedNone, words)).toBeNull();
});

test("a bet refused since the game was opened is told with its reason", () => {
  const refusal = { code: "LOSS_LIMIT_REACHED", at: "2026-11-24T10:01:00.000Z" };

  expect(gameNotice(live("9000", refusal), opening, paused, closedNone, words)).toMatchObject(
    refusedBet("LOSS_LIMIT_REACHED", tRefused),
  );
});

test("a bet refused before is no news, and neither is one whose notice was closed", () => {
  const before = { code: "LOSS_LIMIT_REACHED", at: "2026-11-24T09:59:00.000Z" };
  const closed = { ...before, at: "2026-11-24T10:01:00.000Z" };

  expect(gameNotice(live("9000", before), opening, paused, closedNone, words)).toBeNull();
  expect(gameNotice(live("9000", closed), opening, paused, new Set([closed.at]), words)).toBeNull();
});

test.each([
  ["1001", null],
  ["1000", "low-balance"],
  ["0", "low-balance"],
])("of 100.00 at the opening, %s cents are a balance to warn of: %s", (balanceCents, key) => {
  expect(gameNotice(live(balanceCents), opening, paused, closedNone, words)?.key ?? null).toBe(key);
});

test("less than one unit is low whatever the game was opened with; having come with nothing is not", () => {
  expect(gameNotice(live("99"), { ...opening, balanceCents: 150n }, paused, closedNone, words)?.key).toBe(
    "low-balance",
  );
  expect(gameNotice(live("0"), { ...opening, balanceCents: 0n }, paused, closedNone, words)).toBeNull();
});

test("a pause of all games goes before everything else, until its notice is closed", () => {
  const state = { ...live("0"), isPaused: true };

  expect(gameNotice(state, opening, paused, closedNone, words)).toEqual({ key: "paused", ...paused });
  expect(gameNotice(state, opening, paused, new Set(["paused"]), words)?.key).toBe("low-balance");
});

test("a refusal this page does not know yet is told all the same", () => {
  expect(refusedBet("SOMETHING_NEW", tRefused).title).toBe("A bet was refused");
  expect(refusedBet("toString", tRefused).title).toBe("A bet was refused");
});
