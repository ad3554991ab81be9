import type { Translator } from "@/i18n/translator";
import type { BetRefusal } from "@/lib/live";

/** A refused bet in the player's words. */
export interface RefusedBet {
  title: string;
  advice: string;
  /** Where the player can see more of it. */
  link?: { href: string; label: string };
}

// A refusal without its words does not compile: its name is the texts' key.
const MORE = {
  INSUFFICIENT_FUNDS: null,
  PLAYER_BLOCKED: null,
  PLAYER_EXCLUDED: "help",
  GAMING_SUSPENDED: null,
  WAGER_LIMIT_REACHED: "limits",
  LOSS_LIMIT_REACHED: "limits",
  SESSION_LIMIT_REACHED: "limits",
  GAME_DISABLED: null,
  ROUND_ROLLED_BACK: null,
  CURRENCY_MISMATCH: null,
} as const satisfies Record<BetRefusal, "limits" | "help" | null>;

const PLACES = { limits: "/account/limits", help: "/safer-gambling" } as const;

/**
 * What to tell the player about a refused bet.
 *
 * @param code As the server sent it; a newer server may know more than an open page.
 */
export function refusedBet(code: string, t: Translator<"game.refused">): RefusedBet {
  if (!isKnown(code)) return { title: t("unknown.title"), advice: t("unknown.advice") };
  const more = MORE[code];

  return {
    title: t(`${code}.title`),
    advice: t(`${code}.advice`),
    ...(more && { link: { href: PLACES[more], label: t(more) } }),
  };
}

function isKnown(code: string): code is BetRefusal {
  return Object.hasOwn(MORE, code);
}
