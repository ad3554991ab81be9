import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { useFormats } from "@/i18n/use-formats";
import type { PlayerRound, RoundLeg } from "@/lib/players";
import { RoundLegs } from "./round-legs";
import { roundGame } from "./round-words";
import { SignedAmount } from "./signed-amount";

const COLUMNS =
  "grid grid-cols-[minmax(0,1fr)_auto_1.25rem] items-center gap-x-4 gap-y-1 px-4 " +
  "md:grid-cols-[11.5rem_minmax(0,1fr)_7rem_7rem_8rem_5rem_1.25rem]";

/** A page of rounds; each opens to its legs, also before scripts arrive. */
export function RoundList({
  rounds,
  legs,
  currency,
}: {
  rounds: readonly PlayerRound[];
  legs: readonly RoundLeg[];
  currency: string;
}) {
  const t = useTranslations("pages.rounds");
  const tList = useTranslations("pages.list");
  const { zone } = useFormats();

  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface text-sm">
      <div
        aria-hidden="true"
        className={`hidden border-b border-line bg-raised/60 py-2.5 font-semibold text-muted md:grid ${COLUMNS}`}
      >
        <span>{tList("time", { zone })}</span>
        <span>{t("game")}</span>
        <span className="text-end">{t("bet")}</span>
        <span className="text-end">{t("win")}</span>
        <span className="text-end">{t("net")}</span>
        <span>{t("state")}</span>
      </div>
      <ul className="divide-y divide-line/70">
        {rounds.map((round) => (
          <li key={round.roundId}>
            <Round {...{ round, currency }} legs={legs.filter(({ roundId }) => roundId === round.roundId)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Round({ round, legs, currency }: { round: PlayerRound; legs: readonly RoundLeg[]; currency: string }) {
  const { betCents, winCents, netCents, lastCallAt, closedAt, rolledBackCents } = round;
  const t = useTranslations("pages.rounds");
  const formats = useFormats();
  const time = <time dateTime={lastCallAt.toISOString()}>{formats.time(lastCallAt)}</time>;
  const [bet, win] = [formats.money(betCents, currency), formats.money(winCents, currency)];

  return (
    <details className="group">
      <summary
        className={`min-h-11 cursor-pointer list-none py-2.5 -outline-offset-2 hover:bg-raised/50 [&::-webkit-details-marker]:hidden ${COLUMNS}`}
      >
        <span className="hidden whitespace-nowrap text-muted tabular-nums md:block">{time}</span>
        <span className="min-w-0">
          <span className="block truncate font-semibold">{roundGame(round) ?? t("unknownGame")}</span>
          <span className="block text-xs text-muted tabular-nums md:hidden">{time}</span>
          <span className="block text-xs text-muted tabular-nums md:hidden">{t("betAndWin", { bet, win })}</span>
        </span>
        <Figure name={t("bet")}>{bet}</Figure>
        <Figure name={t("win")}>{win}</Figure>
        <span className="text-end font-semibold">
          <span className="sr-only">{t("net")} </span>
          <SignedAmount cents={netCents} currency={currency} />
          <span className="mt-1 block md:hidden">
            <State isOpen={closedAt === null} isCorrected={rolledBackCents !== 0n} />
          </span>
        </span>
        <span className="hidden md:block">
          <State isOpen={closedAt === null} isCorrected={rolledBackCents !== 0n} />
        </span>
        <ChevronDown
          aria-hidden="true"
          className="size-4 text-muted transition-transform group-open:rotate-180 max-md:row-start-1 max-md:col-start-3"
        />
      </summary>
      <RoundLegs {...{ round, legs, currency }} />
    </details>
  );
}

function Figure({ name, children }: { name: string; children: string }) {
  return (
    <span className="hidden text-end whitespace-nowrap tabular-nums md:block">
      <span className="sr-only">{name} </span>
      {children}
    </span>
  );
}

function State({ isOpen, isCorrected }: { isOpen: boolean; isCorrected: boolean }) {
  const t = useTranslations("pages.rounds");
  if (isOpen) return <Badge tone="info">{t("open")}</Badge>;

  return <Badge>{isCorrected ? t("corrected") : t("closed")}</Badge>;
}
