import { Badge } from "@/components/ui/badge";
import { CAMPAIGN_STANDING_WORDS, type CampaignStanding } from "./words";

const TONE = {
  draft: "neutral",
  scheduled: "info",
  running: "brass",
  paused: "danger",
  finished: "win",
  cancelled: "neutral",
} as const satisfies Record<CampaignStanding, string>;

/** Where a campaign stands. */
export function CampaignBadge({ standing }: { standing: CampaignStanding }) {
  return <Badge tone={TONE[standing]}>{CAMPAIGN_STANDING_WORDS[standing]}</Badge>;
}
