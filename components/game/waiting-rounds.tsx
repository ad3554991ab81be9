import { Gift } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormats } from "@/i18n/use-formats";
import type { PlayerFreeRounds } from "@/lib/free-rounds";

/** Free rounds that wait in the game of this page, one line for each grant. */
export function WaitingRounds({ grants }: { grants: readonly PlayerFreeRounds[] }) {
  const t = useTranslations("pages.game.waiting");
  const { timeAndZone } = useFormats();
  if (grants.length === 0) return null;

  return (
    <ul className="grid animate-rise gap-2" aria-label={t("label")}>
      {grants.map(({ id, remainingCount, expiresAt }) => (
        <li
          key={id}
          className="flex items-start gap-3 rounded-card border border-brass/50 bg-brass/10 p-4 text-sm text-ink"
        >
          <Gift aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-brass" />
          <p>
            {expiresAt
              ? t.rich("until", {
                  waiting: t("title", { count: remainingCount }),
                  at: timeAndZone(expiresAt),
                  strong,
                  time: (text) => <time dateTime={expiresAt.toISOString()}>{text}</time>,
                })
              : t.rich("open", { waiting: t("title", { count: remainingCount }), strong })}
          </p>
        </li>
      ))}
    </ul>
  );
}

function strong(text: ReactNode) {
  return <strong className="font-semibold">{text}</strong>;
}
