/** The kinds of games, in the aggregator's own normalised words, and `other`. */
export const GAME_TYPES = ["slots", "live", "table", "card", "crash", "instant", "other"] as const;

/** One of `GAME_TYPES`. */
export type GameType = (typeof GAME_TYPES)[number];

// From the narrow word to the wide one: "live-roulette" is live, "video-poker" is not a slot.
const WORDS: readonly (readonly [GameType, RegExp])[] = [
  ["live", /live/],
  ["crash", /crash|aviator/],
  ["instant", /instant|scratch|bingo|keno|lotter|plinko|mines/],
  ["card", /card|poker/],
  ["table", /table|roulette|blackjack|baccarat|craps|dice|sic.?bo/],
  ["slots", /slot/],
];

/**
 * Sorts a game into one of our types.
 *
 * @param gameType The row's `game_type`, sent by some studios: already normalised.
 * @param type The contract's `type`, such as `video-slots`: free words.
 */
export function toGameType(gameType: string | null, type: string | null): GameType {
  return findType(gameType) ?? findType(type) ?? "other";
}

function findType(word: string | null): GameType | null {
  const lower = word?.toLowerCase() ?? "";

  return WORDS.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}
