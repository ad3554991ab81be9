import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { compileMessages } from "./compile-messages";
import { findTimeZone, LANGUAGE_COOKIE, languageOf, pickLocale, TIME_ZONE_COOKIE } from "./locales";

/** What next-intl asks for each request: the visitor's locale, its texts, and their time zone. */
export default getRequestConfig(async () => {
  const jar = await cookies();
  const locale = pickLocale(jar.get(LANGUAGE_COOKIE)?.value, (await headers()).get("accept-language"));

  return {
    locale,
    messages: await compileMessages(languageOf(locale)),
    timeZone: findTimeZone(jar.get(TIME_ZONE_COOKIE)?.value) ?? "UTC",
  };
});
