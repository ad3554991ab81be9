import { useTranslations } from "next-intl";
import { gamePath } from "@/components/lobby/game-path";
import { Link } from "@/components/ui/link";
import { useFormats } from "@/i18n/use-formats";
import type { Grant } from "@/lib/free-rounds";

/** Free rounds by our own record: what was given, not what is left. */
export function AwardedRounds({ grants }: { grants: readonly Grant[] }) {
  const t = useTranslations("pages.freeRounds");
  const { timeAndZone } = useFormats();
  if (grants.length === 0) return null;

  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface">
      {grants.map(({ id, gameId, gameName, rounds, betLevel, expiresAt }) => (
        <li key={id} className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-3 text-sm">
          <Link
            href={gamePath(gameId)}
            className="inline-flex min-h-6 items-center font-semibold underline decoration-edge underline-offset-2"
          >
            {gameName}
          </Link>
          <span className="text-muted tabular-nums">
            {t.rich("awarded", {
              ...{ count: rounds, betLevel },
              time: (text) => <time dateTime={expiresAt.toISOString()}>{text}</time>,
              at: timeAndZone(expiresAt),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
