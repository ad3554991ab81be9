import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { compileMessages } from "./compile-messages";
import { DESK_HEADER, findTimeZone, LANGUAGE_COOKIE, languageOf, pickLocale, TIME_ZONE_COOKIE } from "./locales";

/** What next-intl asks for each request: the visitor's locale, its texts, and their time zone. */
export default getRequestConfig(async () => {
  const [jar, asked] = await Promise.all([cookies(), headers()]);
  if (asked.has(DESK_HEADER)) return { locale: "en", messages: await compileMessages("en"), timeZone: "UTC" };
  const locale = pickLocale(jar.get(LANGUAGE_COOKIE)?.value, asked.get("accept-language"));

  return {
    locale,
    messages: await compileMessages(languageOf(locale)),
    timeZone: findTimeZone(jar.get(TIME_ZONE_COOKIE)?.value) ?? "UTC",
  };
});
