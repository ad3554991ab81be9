import { formatCents } from "@/lib/money";
import type { PlayerRound, RoundLeg } from "@/lib/players";
import { legLabel } from "./round-words";
import { SignedAmount } from "./signed-amount";
import { formatTime } from "./statement-words";

/** What a round is made of: every bet, win and rollback, in order. */
export function RoundLegs({
  round,
  legs,
  currency,
}: {
  round: PlayerRound;
  legs: readonly RoundLeg[];
  currency: string;
}) {
  return (
    <div className="grid gap-2 border-t border-line/70 bg-well px-4 py-3">
      <p className="text-xs break-all text-muted">
        Round {round.roundId}
        {round.freeBetCents > 0n ? ` · stake of free rounds ${formatCents(round.freeBetCents, currency)}` : null}
      </p>
      <ol className="divide-y divide-line/70">
        {legs.map((leg) => (
          <li
            key={leg.key}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2 md:grid-cols-[12rem_10rem_1fr_1fr]"
          >
            <span className="text-muted tabular-nums max-md:col-start-1 max-md:row-start-2">
              <time dateTime={leg.createdAt.toISOString()}>{formatTime(leg.createdAt)}</time>
            </span>
            <span className="font-semibold max-md:row-start-1">{legLabel(leg)}</span>
            <span className="text-right font-semibold max-md:row-start-1">
              <SignedAmount cents={leg.movedCents} currency={currency} />
            </span>
            <span className="text-right text-muted tabular-nums max-md:row-start-2">
              <span className="sr-only">Balance </span>
              {formatCents(leg.balanceAfterCents - leg.movedCents, currency)}
              <span aria-hidden="true"> → </span>
              <span className="sr-only"> to </span>
              {formatCents(leg.balanceAfterCents, currency)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
