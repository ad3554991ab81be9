import { withParams } from "@/components/admin/with-params";

/** The reports' own address. */
export const REPORTS_PATH = "/admin/reports";

/** Where all games' performance is compared. */
export const PERFORMANCE_PATH = `${REPORTS_PATH}/games`;

/** The comparison with some choices made. */
export function performancePath(params: Readonly<Record<string, string | number | null | undefined>>): string {
  return withParams(PERFORMANCE_PATH, params);
}

/** One game's performance. Its id has a slash in it, and the address too. */
export function gamePerformancePath(gameId: string, currency?: string): string {
  return withParams(`${PERFORMANCE_PATH}/${gameId.split("/").map(encodeURIComponent).join("/")}`, { currency });
}
