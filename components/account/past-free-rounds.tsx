import { useTranslations } from "next-intl";
import { useFormats } from "@/i18n/use-formats";
import type { PlayerFreeRounds } from "@/lib/free-rounds";

/** Free rounds that are over, folded away. */
export function PastFreeRounds({ past, currency }: { past: readonly PlayerFreeRounds[]; currency: string }) {
  const t = useTranslations("pages.freeRounds");
  const { money, time } = useFormats();
  if (past.length === 0) return null;

  return (
    <details className="group rounded-card border border-line bg-surface">
      <summary className="flex min-h-11 cursor-pointer items-center px-4 text-sm font-semibold text-muted hover:text-ink">
        {t("past", { count: past.length })}
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {past.map(({ id, gameName, rounds, remainingCount, wonCents, expiresAt }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-3 text-sm">
            <span className="font-semibold">{gameName}</span>
            <span className="text-muted tabular-nums">
              {t("played", { played: rounds - remainingCount, total: rounds })}
              {wonCents === null ? null : ` · ${t("pastWon", { amount: money(wonCents, currency) })}`}
              {expiresAt === null ? null : (
                <>
                  {" · "}
                  {t.rich("pastUntil", {
                    time: (text) => <time dateTime={expiresAt.toISOString()}>{text}</time>,
                    at: time(expiresAt),
                  })}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
