import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Alert } from "@/components/ui/alert";
import { languageOf } from "@/i18n/locales";
import { db } from "@/lib/db";
import { getMaintenance, isClosedTo, phaseOf } from "@/lib/maintenance";

// Sooner nobody plans an evening by it.
const TOLD_BEFORE_MS = 24 * 60 * 60_000;

/** That all games are paused, or will be within a day; in the visitor's language and time. */
export async function MaintenanceNotice({ playerId }: { playerId: string | null }) {
  const now = new Date();
  const maintenance = await getMaintenance(db());
  const { startsAt, endsAt, messages } = maintenance;
  const phase = phaseOf(maintenance, now);
  if (phase === "off" || startsAt === null || startsAt.getTime() - now.getTime() > TOLD_BEFORE_MS) return null;

  const [t, format, locale] = await Promise.all([getTranslations("pages.maintenance"), getFormatter(), getLocale()]);
  const time = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  if (phase === "on" && !isClosedTo(maintenance, playerId, now)) {
    return (
      <Alert tone="info" className="mt-4">
        {t("letIn")}
      </Alert>
    );
  }

  const language = languageOf(locale);
  const own = messages[language];
  const isOn = phase === "on";
  const planned = endsAt
    ? t("plannedUntil", { start: time(startsAt), end: time(endsAt) })
    : t("planned", { start: time(startsAt) });

  return (
    <Alert tone={isOn ? "warning" : "info"} title={isOn ? t("closedTitle") : t("plannedTitle")} className="mt-4">
      {isOn ? t("closed") : planned} {isOn && endsAt ? t("until", { end: time(endsAt) }) : null}
      {own || messages.en ? (
        <p lang={own ? undefined : "en"} dir="auto" className="mt-1 whitespace-pre-line">
          {own ?? messages.en}
        </p>
      ) : null}
    </Alert>
  );
}
