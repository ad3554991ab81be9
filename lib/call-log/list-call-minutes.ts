import type { Db } from "@/lib/db";
import type { MinuteFigures } from "./minute-figures";

/** The callbacks of each minute from then on, oldest first; minutes without any are absent. */
export async function listCallMinutes(db: Db, from: Date): Promise<MinuteFigures[]> {
  const minutes = await db.callMinute.findMany({ where: { minute: { gte: from } }, orderBy: { minute: "asc" } });

  // A skew is bounded by the years between two clocks in milliseconds: a number holds it.
  return minutes.map(({ minSkewMs, maxSkewMs, ...figures }) => ({
    ...figures,
    minSkewMs: minSkewMs === null ? null : Number(minSkewMs),
    maxSkewMs: maxSkewMs === null ? null : Number(maxSkewMs),
  }));
}
