/** Daylight or lamplight. */
export type Theme = "light" | "dark";

/** Where a browser's choice is kept; without one the device decides. */
export const THEME_COOKIE = "marquee.theme";

/** The colour of each theme's ground, for the bars of the browser around the page. */
export const THEME_COLOURS = { light: "#f3eee1", dark: "#0a1311" } as const satisfies Record<Theme, string>;

/** Reads a choice from outside; undefined for anything that is no theme. */
export function findTheme(text: string | undefined): Theme | undefined {
  return text === "light" || text === "dark" ? text : undefined;
}
