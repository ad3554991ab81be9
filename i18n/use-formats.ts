import { useLocale, useTimeZone } from "next-intl";
import { type Formats, formatsOf } from "./formats";

/** How the visitor reads amounts and times; for components of the server and of the browser. */
export function useFormats(): Formats {
  return formatsOf(useLocale(), useTimeZone() ?? "UTC");
}
