import type { ReactNode } from "react";
import { GameArt } from "@/components/lobby/game-art";
import { gamePath } from "@/components/lobby/game-path";
import { ButtonLink } from "@/components/ui/button-link";
import type { PlayerFreeRounds } from "@/lib/free-rounds";
import { formatCents } from "@/lib/money";
import { formatTime } from "./statement-words";

/** Free rounds to be played now. */
export function FreeRoundsCard({ freeRounds, currency }: { freeRounds: PlayerFreeRounds; currency: string }) {
  const { gameId, gameName, imageUrl, rounds, remainingCount, betLevel, wonCents, expiresAt } = freeRounds;

  return (
    <li className="grid grid-cols-[6rem_minmax(0,1fr)] gap-4 rounded-card border border-line bg-surface p-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <GameArt name={gameName} imageUrl={imageUrl} className="@container w-full self-start rounded-control" />
      <div className="grid content-between gap-4">
        <div className="grid gap-3">
          <h2 className="font-display text-lg leading-tight font-bold tracking-tight">{gameName}</h2>
          <p className="text-sm">
            <span className="font-display text-2xl font-extrabold text-brass-bright tabular-nums">
              {remainingCount}
            </span>{" "}
            of {rounds} {rounds === 1 ? "round" : "rounds"} left
          </p>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
            {betLevel === null ? null : <Fact name="Bet level">{betLevel}</Fact>}
            {wonCents === null ? null : <Fact name="Won so far">{formatCents(wonCents, currency)}</Fact>}
            <Fact name="Play until">
              {expiresAt ? (
                <>
                  <time dateTime={expiresAt.toISOString()}>{formatTime(expiresAt)}</time> UTC
                </>
              ) : (
                "No last day"
              )}
            </Fact>
          </dl>
        </div>
        <ButtonLink href={gamePath(gameId)} aria-label={`Play ${gameName} now`} className="w-fit">
          Play now
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
