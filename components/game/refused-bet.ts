import type { BetRefusal } from "@/lib/live";

/** A refused bet in the player's words. */
export interface RefusedBet {
  title: string;
  advice: string;
  /** Where the player can see more of it. */
  link?: { href: string; label: string };
}

const LIMITS = { href: "/account/limits", label: "Your limits" };
const HELP = { href: "/safer-gambling", label: "Safer gambling" };

// A refusal without its words does not compile.
const REFUSED_BETS = {
  INSUFFICIENT_FUNDS: {
    title: "There is not enough money for this bet",
    advice: "Nothing was taken. A lower stake may still fit your balance.",
  },
  PLAYER_BLOCKED: {
    title: "Your account is frozen: no bets are taken",
    advice: "Your balance is safe, and wins still reach it. Our support can tell you more.",
  },
  PLAYER_EXCLUDED: {
    title: "You are taking a break: no bets are taken",
    advice: "You asked for it, and we keep to it until it ends. Wins still reach your balance.",
    link: HELP,
  },
  GAMING_SUSPENDED: {
    title: "All games are paused for maintenance",
    advice: "Nothing was taken. What open rounds win is still paid.",
  },
  WAGER_LIMIT_REACHED: {
    title: "This bet would go beyond your limit on stakes",
    advice: "You set it yourself, and nothing was taken.",
    link: LIMITS,
  },
  LOSS_LIMIT_REACHED: {
    title: "This bet could take you beyond your limit on losses",
    advice: "You set it yourself, and nothing was taken.",
    link: LIMITS,
  },
  SESSION_LIMIT_REACHED: {
    title: "You have played as long as you allowed yourself",
    advice: "After a pause of half an hour you can play again.",
    link: LIMITS,
  },
  GAME_DISABLED: {
    title: "This game takes no bets right now",
    advice: "We have closed it for a while. Nothing was taken, and open rounds are still paid.",
  },
  ROUND_ROLLED_BACK: {
    title: "The studio has called this round off",
    advice: "Nothing was taken. The next round is a new one.",
  },
  CURRENCY_MISMATCH: {
    title: "The game asked for another currency than yours",
    advice: "Nothing was taken. Please leave the game and open it again.",
  },
} as const satisfies Record<BetRefusal, RefusedBet>;

const UNKNOWN: RefusedBet = { title: "A bet was refused", advice: "Nothing was taken from your balance." };

/**
 * What to tell the player about a refused bet.
 *
 * @param code As the server sent it; a newer server may know more than an open page.
 */
export function refusedBet(code: string): RefusedBet {
  const known: Readonly<Record<string, RefusedBet>> = REFUSED_BETS;

  return Object.hasOwn(known, code) ? (known[code] ?? UNKNOWN) : UNKNOWN;
}
