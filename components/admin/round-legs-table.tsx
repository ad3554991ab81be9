import { Badge } from "@/components/ui/badge";
import type { RoundStory } from "@/lib/reports";
import { SignedAmount } from "./amount";
import { Cell, DataTable } from "./data-table";
import { amountText } from "./format";
import { RawQuery } from "./raw-query";
import { CallLink, TrailLink } from "./trail-links";
import { UtcTime } from "./utc-time";
import { POSTING_WORDS, refusalWords } from "./words";

/** What happened in a round, step by step, money moved by hand included. */
export function RoundLegsTable({ round, postingHref }: { round: RoundStory; postingHref: string }) {
  const { currency } = round;

  return (
    <DataTable
      label={`Legs of the round in ${currency}`}
      columns={[
        { name: "Time (UTC)" },
        { name: "Leg" },
        { name: `Asked (${currency})`, isNumeric: true },
        { name: "Answer" },
        { name: "Moved", isNumeric: true },
        { name: "Balance after", isNumeric: true },
        { name: "Posting", isNumeric: true },
        { name: "Call id" },
        { name: "As sent" },
      ]}
    >
      {stepsOf(round).map(({ at, key, leg, byHand }) =>
        leg ? (
          <tr key={key}>
            <Cell>
              <UtcTime at={at} />
            </Cell>
            <Cell className="whitespace-nowrap">
              {POSTING_WORDS[leg.kind]}
              <span className="block text-xs text-muted">{leg.type}</span>
            </Cell>
            <Cell isNumeric>{amountText(leg.amountCents)}</Cell>
            <Cell>
              <Badge tone={leg.refusal ? "danger" : "win"}>{leg.refusal ? "Refused" : "Booked"}</Badge>
              {leg.refusal || leg.isUnmatched ? (
                <span className="mt-1 block max-w-[26ch] text-xs text-muted">
                  {leg.refusal ? refusalWords(leg.refusal) : "Unmatched"}
                </span>
              ) : null}
            </Cell>
            <Cell isNumeric className="font-semibold">
              <SignedAmount cents={leg.movedCents} />
            </Cell>
            <Cell isNumeric>{amountText(leg.balanceCents)}</Cell>
            <Cell isNumeric>
              {leg.postingVersion === null ? "–" : <Posting {...{ postingHref }} no={leg.postingVersion} />}
            </Cell>
            <Cell>
              <CallLink callId={leg.callId} />
              {leg.undoesCallId ? (
                <span className="block text-xs text-muted">
                  undoes <code className="font-mono break-all">{leg.undoesCallId}</code>
                </span>
              ) : null}
            </Cell>
            <Cell>
              <RawQuery query={leg.maskedQuery} />
            </Cell>
          </tr>
        ) : (
          <tr key={key}>
            <Cell>
              <UtcTime at={at} />
            </Cell>
            <Cell className="whitespace-nowrap">
              By hand
              <span className="block text-xs text-muted">{byHand.actor}</span>
            </Cell>
            <Cell colSpan={2} className="max-w-md break-words">
              {byHand.reason}
            </Cell>
            <Cell isNumeric className="font-semibold">
              <SignedAmount cents={byHand.movedCents} />
            </Cell>
            <Cell isNumeric>{amountText(byHand.balanceAfterCents)}</Cell>
            <Cell isNumeric>
              <Posting {...{ postingHref }} no={byHand.version} />
            </Cell>
            <Cell>
              {byHand.exceptionId ? (
                <TrailLink href={`/admin/exceptions/${byHand.exceptionId}`}>Applied exception</TrailLink>
              ) : null}
            </Cell>
            <Cell />
          </tr>
        ),
      )}
    </DataTable>
  );
}

function Posting({ postingHref, no }: { postingHref: string; no: bigint }) {
  return <TrailLink href={postingHref}>No. {String(no)}</TrailLink>;
}

type Step =
  | { at: Date; key: string; leg: RoundStory["legs"][number]; byHand: null }
  | { at: Date; key: string; leg: null; byHand: RoundStory["adjustments"][number] };

function stepsOf({ legs, adjustments }: RoundStory): Step[] {
  const steps: Step[] = [
    ...legs.map((leg): Step => ({ at: leg.createdAt, key: `${leg.callId} ${leg.rb}`, leg, byHand: null })),
    ...adjustments.map((byHand): Step => ({ at: byHand.createdAt, key: String(byHand.version), leg: null, byHand })),
  ];

  return steps.sort((one, other) => one.at.getTime() - other.at.getTime());
}
