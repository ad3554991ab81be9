import { PLAYER_STATUS_WORDS } from "@/components/admin/player-status-badge";
import type { Suggestion } from "@/components/admin/suggest-field";
import type { PlayerSummary } from "@/lib/players";

/** A player as a field suggests one. */
export function playerSuggestion({ id, username, currency, status }: PlayerSummary): Suggestion {
  return { id, label: username, detail: `${currency} · ${PLAYER_STATUS_WORDS[status]}` };
}
