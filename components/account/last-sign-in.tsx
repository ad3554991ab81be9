import { useTranslations } from "next-intl";
import { useFormats } from "@/i18n/use-formats";
import { browserName } from "./browser-name";

/** When and with what the player signed in before this time. */
export function LastSignIn({ previous }: { previous: { createdAt: Date; userAgent: string | null } | null }) {
  const t = useTranslations("pages.account");
  const tBrowser = useTranslations("pages.account.browser");
  const { timeAndZone } = useFormats();
  if (!previous) return t("firstSignIn");

  return t.rich("lastSignIn", {
    time: (text) => <time dateTime={previous.createdAt.toISOString()}>{text}</time>,
    at: timeAndZone(previous.createdAt),
    browser: browserName(previous.userAgent, tBrowser),
  });
}
