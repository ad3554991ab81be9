import type { Campaign } from "@/lib/free-rounds";
import { FigureList } from "../figure-list";
import { utcText } from "../format";
import { Section } from "../section";
import { countText } from "./words";

/** What a campaign awards, to how many at most, and when. */
export function CampaignTerms({ campaign }: { campaign: Campaign }) {
  const { gameName, currency, rounds, betLevel, validDays, maxAwards, isSegment } = campaign;
  const { startsAt, endsAt, createdBy, createdAt, startedBy, startedAt, withdrawnBy, withdrawnAt } = campaign;

  return (
    <Section title="Terms">
      <FigureList
        figures={[
          { label: "Game", value: gameName, note: `Players in ${currency}` },
          {
            label: "Rounds each",
            value: rounds,
            note: `Bet level ${betLevel}, valid ${validDays} ${validDays === 1 ? "day" : "days"}`,
          },
          {
            label: "Cap",
            value: maxAwards === null ? "None" : countText(maxAwards),
            note: maxAwards === null ? null : "awards at most",
          },
          { label: "Recipients", value: isSegment ? "By filters" : "A list" },
          { label: "Prepared (UTC)", value: minuteText(createdAt), note: createdBy },
          { label: "Started (UTC)", value: startedAt ? minuteText(startedAt) : "Not yet", note: startedBy },
          { label: "Awards from (UTC)", value: minuteText(startsAt) },
          withdrawnAt
            ? { label: "Taken back (UTC)", value: minuteText(withdrawnAt), note: withdrawnBy }
            : { label: "Awards until (UTC)", value: endsAt ? minuteText(endsAt) : "All are awarded" },
        ]}
      />
    </Section>
  );
}

/** A moment to the minute: terms are not made to the second. */
function minuteText(at: Date): string {
  return utcText(at).slice(0, 16);
}
