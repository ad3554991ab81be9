import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GameArt } from "@/components/lobby/game-art";
import { gamePath } from "@/components/lobby/game-path";
import { ButtonLink } from "@/components/ui/button-link";
import { useFormats } from "@/i18n/use-formats";
import type { PlayerFreeRounds } from "@/lib/free-rounds";

/** Free rounds to be played now. */
export function FreeRoundsCard({ freeRounds, currency }: { freeRounds: PlayerFreeRounds; currency: string }) {
  const t = useTranslations("pages.freeRounds");
  const { money, timeAndZone } = useFormats();
  const { gameId, gameName, imageUrl, rounds, remainingCount, betLevel, wonCents, expiresAt } = freeRounds;

  return (
    <li className="grid grid-cols-[6rem_minmax(0,1fr)] gap-4 rounded-card border border-line bg-surface p-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <GameArt name={gameName} imageUrl={imageUrl} className="@container w-full self-start rounded-control" />
      <div className="grid content-between gap-4">
        <div className="grid gap-3">
          <h2 className="font-display text-lg leading-tight font-extrabold tracking-tight">{gameName}</h2>
          <p className="text-sm">
            {t.rich("left", {
              ...{ left: remainingCount, total: rounds },
              figure: (text) => (
                <span className="font-display text-2xl font-extrabold text-brass-bright tabular-nums">{text}</span>
              ),
            })}
          </p>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
            {betLevel === null ? null : <Fact name={t("betLevel")}>{betLevel}</Fact>}
            {wonCents === null ? null : <Fact name={t("won")}>{money(wonCents, currency)}</Fact>}
            <Fact name={t("until")}>
              {expiresAt ? <time dateTime={expiresAt.toISOString()}>{timeAndZone(expiresAt)}</time> : t("noLastDay")}
            </Fact>
          </dl>
        </div>
        <ButtonLink href={gamePath(gameId)} aria-label={t("playGame", { game: gameName })} className="w-fit">
          {t("play")}
        </ButtonLink>
      </div>
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="tabular-nums">{children}</dd>
    </>
  );
}
