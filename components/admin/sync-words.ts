import type { ChangeKind, SyncRefusal } from "@/lib/games";
import { CAUSE_WORDS } from "./cause-words";

/** Why a sync changed nothing. */
export const SYNC_WORDS = {
  ...CAUSE_WORDS,
  ALREADY_RUNNING: "A sync is running already; its result appears in the list when it has ended.",
  EMPTY_LIST: "The aggregator's list was empty, so nothing was changed.",
  LIST_SHRUNK:
    "The aggregator's list lacks more than half of the games, so nothing was changed: it may be incomplete. If it is right, run “casino games sync --force”.",
} as const satisfies Record<SyncRefusal, string>;

/** What a sync did to a game. */
export const CHANGE_KIND_WORDS = {
  added: "Added",
  changed: "Changed",
  gone: "Gone",
  returned: "Came back",
} as const satisfies Record<ChangeKind, string>;

/** The same for a cause as a sync's record keeps it. */
export function syncCauseWords(cause: string): string {
  const words: Readonly<Record<string, string>> = {
    ...SYNC_WORDS,
    ABANDONED: "It never ended; whoever began it was stopped.",
    INTERNAL: "It failed on our side; the log has the cause.",
  };

  return Object.hasOwn(words, cause) ? (words[cause] ?? cause) : cause;
}
