import { Gift } from "lucide-react";
import { formatTime } from "@/components/account/statement-words";
import type { PlayerFreeRounds } from "@/lib/free-rounds";

/** Free rounds that wait in the game of this page, one line for each grant. */
export function WaitingRounds({ grants }: { grants: readonly PlayerFreeRounds[] }) {
  if (grants.length === 0) return null;

  return (
    <ul className="grid animate-rise gap-2" aria-label="Free rounds">
      {grants.map(({ id, remainingCount, expiresAt }) => (
        <li
          key={id}
          className="flex items-start gap-3 rounded-card border border-brass/50 bg-brass/10 p-4 text-sm text-ink"
        >
          <Gift aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-brass" />
          <p>
            <strong className="font-semibold">
              {remainingCount === 1 ? "1 free round is" : `${remainingCount} free rounds are`} waiting in this game
            </strong>
            {expiresAt ? (
              <>
                , until <time dateTime={expiresAt.toISOString()}>{formatTime(expiresAt)}</time> UTC
              </>
            ) : null}
            . They cost you nothing: open the game and they begin.
          </p>
        </li>
      ))}
    </ul>
  );
}
