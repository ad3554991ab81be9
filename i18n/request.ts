import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { findTimeZone, LANGUAGE_COOKIE, languageOf, pickLocale, TIME_ZONE_COOKIE } from "./locales";
import { loadMessages } from "./messages";

/** What next-intl asks for each request: the visitor's locale, its texts, and their time zone. */
export default getRequestConfig(async () => {
  const jar = await cookies();
  const locale = pickLocale(jar.get(LANGUAGE_COOKIE)?.value, (await headers()).get("accept-language"));

  return {
    locale,
    messages: await loadMessages(languageOf(locale)),
    timeZone: findTimeZone(jar.get(TIME_ZONE_COOKIE)?.value) ?? "UTC",
  };
});
