import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import { useFormats } from "@/i18n/use-formats";
import type { Exclusion } from "@/lib/players";

/** Says that the player is on a break of their own, and until when. */
export function ExclusionAlert({ exclusion }: { exclusion: Exclusion }) {
  const t = useTranslations("pages.exclusion");
  const { timeAndZone } = useFormats();
  const { kind, until } = exclusion;

  return (
    <Alert tone="info" title={kind === "time_out" ? t("timeOut") : t("selfExclusion")}>
      {t.rich("lead", {
        time: (text) => <time dateTime={until.toISOString()}>{text}</time>,
        at: timeAndZone(until),
        link: (text) => (
          <Link href="/safer-gambling" className="underline underline-offset-2">
            {text}
          </Link>
        ),
      })}
    </Alert>
  );
}
