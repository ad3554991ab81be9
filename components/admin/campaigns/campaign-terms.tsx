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
          {
            label: "Recipients",
            value: isSegment ? "By filters" : "A list",
            note: `Prepared by ${createdBy}, ${utcText(createdAt)} UTC`,
          },
          {
            label: "Starts (UTC)",
            value: utcText(startsAt).slice(0, 16),
            note: noteOf("Started by", startedBy, startedAt),
          },
          {
            label: "Ends (UTC)",
            value: endsAt ? utcText(endsAt).slice(0, 16) : "When all are awarded",
            note: noteOf("Taken back by", withdrawnBy, withdrawnAt),
          },
        ]}
      />
    </Section>
  );
}

function noteOf(what: string, who: string | null, at: Date | null): string | null {
  return who && at ? `${what} ${who}, ${utcText(at)} UTC` : null;
}
