import { useTranslations } from "next-intl";
import { useFormats } from "@/i18n/use-formats";
import type { PlayerRound, RoundLeg } from "@/lib/players";
import { Arrow } from "./arrow";
import { legName } from "./round-words";
import { SignedAmount } from "./signed-amount";

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
  const t = useTranslations("pages.rounds");
  const { money, time } = useFormats();

  return (
    <div className="grid gap-2 border-t border-line/70 bg-well px-4 py-3">
      <p className="text-xs break-all text-muted">
        {t("name", { round: round.roundId })}
        {round.freeBetCents > 0n ? ` · ${t("freeStake", { amount: money(round.freeBetCents, currency) })}` : null}
      </p>
      <ol className="divide-y divide-line/70">
        {legs.map((leg) => (
          <li
            key={leg.key}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2 md:grid-cols-[12rem_10rem_1fr_1fr]"
          >
            <span className="text-muted tabular-nums max-md:col-start-1 max-md:row-start-2">
              <time dateTime={leg.createdAt.toISOString()}>{time(leg.createdAt)}</time>
            </span>
            <span className="font-semibold max-md:row-start-1">{t(`leg.${legName(leg)}`)}</span>
            <span className="text-end font-semibold max-md:row-start-1">
              <SignedAmount cents={leg.movedCents} currency={currency} />
            </span>
            <span className="text-end text-muted tabular-nums max-md:row-start-2">
              <span className="sr-only">{t("balance")} </span>
              {money(leg.balanceAfterCents - leg.movedCents, currency)}
              <Arrow />
              <span className="sr-only"> {t("to")} </span>
              {money(leg.balanceAfterCents, currency)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
