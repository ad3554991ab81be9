import type { PlayerFreeRounds } from "@/lib/free-rounds";
import { formatCents } from "@/lib/money";
import { formatTime } from "./statement-words";

/** Free rounds that are over, folded away. */
export function PastFreeRounds({ past, currency }: { past: readonly PlayerFreeRounds[]; currency: string }) {
  if (past.length === 0) return null;

  return (
    <details className="group rounded-card border border-line bg-surface">
      <summary className="flex min-h-11 cursor-pointer items-center px-4 text-sm font-semibold text-muted hover:text-ink">
        Past free rounds ({past.length})
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {past.map(({ id, gameName, rounds, remainingCount, wonCents, expiresAt }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-3 text-sm">
            <span className="font-semibold">{gameName}</span>
            <span className="text-muted tabular-nums">
              {rounds - remainingCount} of {rounds} played
              {wonCents === null ? null : ` · won ${formatCents(wonCents, currency)}`}
              {expiresAt === null ? null : (
                <>
                  {" · until "}
                  <time dateTime={expiresAt.toISOString()}>{formatTime(expiresAt)}</time>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
