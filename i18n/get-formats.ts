import { getLocale, getTimeZone } from "next-intl/server";
import { type Formats, formatsOf } from "./formats";

/** How the visitor reads amounts and times; for pages, which wait for what they show. */
export async function getFormats(): Promise<Formats> {
  const [locale, timeZone] = await Promise.all([getLocale(), getTimeZone()]);

  return formatsOf(locale, timeZone);
}
