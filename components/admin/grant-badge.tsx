import { Badge } from "@/components/ui/badge";
import { GRANT_STANDING_WORDS, type GrantStanding } from "./grant-words";

const TONE = {
  intended: "brass",
  granted: "win",
  failed: "danger",
  deleted: "neutral",
  expired: "neutral",
} as const satisfies Record<GrantStanding, string>;

/** Where a grant of free rounds stands. */
export function GrantBadge({ standing }: { standing: GrantStanding }) {
  return <Badge tone={TONE[standing]}>{GRANT_STANDING_WORDS[standing]}</Badge>;
}
