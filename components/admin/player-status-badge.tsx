import { Badge } from "@/components/ui/badge";
import type { PlayerStatus } from "@/lib/players";

export const PLAYER_STATUS_WORDS = {
  active: "Active",
  frozen: "Frozen",
  closed: "Closed",
} as const satisfies Record<PlayerStatus, string>;

const TONE = { active: "win", frozen: "info", closed: "danger" } as const satisfies Record<PlayerStatus, string>;

/** Whether a player may play. */
export function PlayerStatusBadge({ status }: { status: PlayerStatus }) {
  return <Badge tone={TONE[status]}>{PLAYER_STATUS_WORDS[status]}</Badge>;
}
