import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import type { CampaignUse } from "@/lib/free-rounds";
import { FigureList } from "../figure-list";
import { amountText, utcText } from "../format";
import { UseChart } from "./use-chart";
import { countText } from "./words";

/** What was played of a campaign and what it cost. */
export function CampaignUseView({ use, currency }: { use: CampaignUse; currency: string }) {
  const { awardedRounds, playedRounds, wonCents, lostRounds, usedGrants, sharedGrants, countedTo, days } = use;
  const percent = awardedRounds === 0 ? 0 : Math.round((playedRounds / awardedRounds) * 100);

  return (
    <div className="grid gap-4">
      <FigureList
        figures={[
          {
            label: "Rounds played",
            value: countText(playedRounds),
            note: `of ${countText(awardedRounds)} awarded (${percent} %)`,
          },
          { label: `Cost: wins paid (${currency})`, value: amountText(wonCents) },
          { label: "Players who played", value: countText(usedGrants) },
          { label: "Rounds lost", value: countText(lostRounds), note: "Expired or taken back" },
        ]}
      />
      {sharedGrants > 0 ? (
        <Alert tone="warning">
          {sharedGrants === 1 ? "One player has" : `${countText(sharedGrants)} players have`} other free rounds of this
          game at the same time. Calls name no grant: what they played counts for the older one.
        </Alert>
      ) : null}
      {days.length > 0 ? (
        <UseChart days={days} currency={currency} />
      ) : (
        <EmptyState title="Nothing played yet">Rounds appear here within a minute of being played.</EmptyState>
      )}
      {countedTo ? (
        <p className="text-xs text-muted">Counted from our own ledger up to {utcText(countedTo)} UTC.</p>
      ) : null}
    </div>
  );
}
