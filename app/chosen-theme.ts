import { cookies } from "next/headers";
import { findTheme, THEME_COOKIE, type Theme } from "@/components/shell/theme";

/** The theme this browser chose; undefined when it follows the device. */
export async function chosenTheme(): Promise<Theme | undefined> {
  return findTheme((await cookies()).get(THEME_COOKIE)?.value);
}
