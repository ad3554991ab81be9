import type { LiveState } from "@/components/live/live-state";
import type { Formats } from "@/i18n/formats";
import type { Translator } from "@/i18n/translator";
import { type RefusedBet, refusedBet } from "./refused-bet";

/** What the player is told beside the running game. */
export interface GameNotice extends RefusedBet {
  /** Two notices of one key are the same news: whoever has closed it has read it. */
  key: string;
}

/** What the balance was, and when, as the game opened. */
export interface Opening {
  /** The server's time, in ISO 8601. */
  at: string;
  balanceCents: bigint;
}

/** That all games are paused, in the player's language. */
export interface PausedWords {
  title: string;
  advice: string;
}

/** What notices are written with. */
export interface NoticeWords {
  t: Translator<"game.lowBalance">;
  tRefused: Translator<"game.refused">;
  money: Formats["money"];
}

const LOW_CENTS = 100n;
const LOW_SHARE = 10n;

/**
 * The most important thing to tell now, or null.
 *
 * @param closedKeys Notices the player has closed.
 */
export function gameNotice(
  live: LiveState,
  opening: Opening,
  paused: PausedWords,
  closedKeys: ReadonlySet<string>,
  words: NoticeWords,
): GameNotice | null {
  const pausedNotice = live.isPaused ? { key: "paused", ...paused } : null;
  const notices = [pausedNotice, refusalNotice(live, opening, words), lowBalanceNotice(live, opening, words)];

  return notices.find((notice) => notice !== null && !closedKeys.has(notice.key)) ?? null;
}

/** A bet of another game, refused before this one opened, is no news here. */
function refusalNotice({ refusal }: LiveState, { at }: Opening, { tRefused }: NoticeWords): GameNotice | null {
  if (!refusal || Date.parse(refusal.at) < Date.parse(at)) return null;

  return { key: refusal.at, ...refusedBet(refusal.code, tRefused) };
}

/** Low is less than one unit of money, or a tenth of what the game was opened with. */
function lowBalanceNotice(
  live: LiveState,
  { balanceCents: openedWith }: Opening,
  { t, money }: NoticeWords,
): GameNotice | null {
  const balanceCents = BigInt(live.balanceCents);
  const isLow = balanceCents < LOW_CENTS || balanceCents * LOW_SHARE <= openedWith;
  // Whoever came with nothing plays free rounds, and knows.
  if (openedWith === 0n || !isLow) return null;

  return {
    key: "low-balance",
    title: t("title", { balance: money(balanceCents, live.currency) }),
    advice: t("advice"),
  };
}
