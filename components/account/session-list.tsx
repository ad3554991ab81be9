import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { useFormats } from "@/i18n/use-formats";
import { browserName } from "./browser-name";

/** Where the player is signed in. */
export function SessionList({
  sessions,
  currentId,
}: {
  sessions: { id: string; userAgent: string | null; createdAt: Date }[];
  currentId: string;
}) {
  const t = useTranslations("pages.account");
  const tBrowser = useTranslations("pages.account.browser");
  const { timeAndZone } = useFormats();

  return (
    <ul className="divide-y divide-line">
      {sessions.map(({ id, userAgent, createdAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3 text-sm">
          <span>
            <span className="font-semibold">{browserName(userAgent, tBrowser)}</span>
            <span className="block text-muted">
              {t.rich("sessionSince", {
                time: (text) => <time dateTime={createdAt.toISOString()}>{text}</time>,
                at: timeAndZone(createdAt),
              })}
            </span>
          </span>
          {id === currentId ? <Badge tone="win">{t("thisDevice")}</Badge> : null}
        </li>
      ))}
    </ul>
  );
}
