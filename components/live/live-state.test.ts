import { expect, test } from "vitest";
import { type LiveState, mergeState, parseLiveState, stateOf } from "./live-state";

const news: LiveState = {
  playerId: "ada",
  balanceCents: "900",
  currency: "USD",
  version: "7",
  net: { since: "2026-11-24T10:00:00.000Z", cents: "-250" },
  refusal: { code: "PLAYER_BLOCKED", at: "2026-11-24T10:05:00.000Z" },
  isPaused: false,
};

test("reads the news as they are sent", () => {
  expect(parseLiveState(JSON.parse(JSON.stringify(news)))).toEqual(news);
  expect(parseLiveState({ ...news, net: null, refusal: null })).toEqual({ ...news, net: null, refusal: null });
});

test.each([
  null,
  "news",
  [],
  {},
  { ...news, balanceCents: 900 },
  { ...news, balanceCents: "9.00" },
  { ...news, net: 1 },
])("takes %j for no news", (body) => {
  expect(() => parseLiveState(body)).toThrow("unknown shape");
});

test("any news are later than what the page came with", () => {
  expect(mergeState(stateOf({ balanceCents: "1000", currency: "USD" }), news)).toEqual(news);
});

test("news that were overtaken change no balance, but their refusal counts", () => {
  const refusal = { code: "GAME_DISABLED", at: "2026-11-24T10:06:00.000Z" };
  const late = { ...news, version: "6", balanceCents: "1", net: null, refusal };

  expect(mergeState(news, late)).toEqual({ ...news, refusal });
});

test("a refusal stays known until a later one comes", () => {
  expect(mergeState(news, { ...news, version: "8", refusal: null }).refusal).toEqual(news.refusal);
});

test("another player's news replace all", () => {
  const bobs = { ...news, playerId: "bob", version: "1", refusal: null };

  expect(mergeState(news, bobs)).toEqual(bobs);
});
