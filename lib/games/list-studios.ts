import type { Db } from "@/lib/db";

/** A studio of the catalogue, and whether its games may be played. */
export interface StudioStanding {
  studio: string;
  name: string;
  gameCount: number;
  /** Of its games those that lists show, its own switch left aside. */
  listedCount: number;
  /** Null while it is on. */
  disabled: { reason: string; by: string; at: Date } | null;
}

/** Every studio of the catalogue, those that are switched off first, then by name. */
export async function listStudioStandings(db: Db): Promise<StudioStanding[]> {
  const [rows, disabled] = await Promise.all([
    db.$queryRaw<Omit<StudioStanding, "disabled">[]>`
      SELECT studio, max(studio_name) AS name, count(*)::int AS "gameCount",
             count(*) FILTER (WHERE is_available AND is_enabled AND NOT is_hidden)::int AS "listedCount"
      FROM games GROUP BY studio`,
    db.disabledStudio.findMany(),
  ]);
  const offOf = new Map(
    disabled.map(({ studio, reason, disabledBy: by, disabledAt: at }) => [studio, { reason, by, at }]),
  );

  return rows
    .map((row) => ({ ...row, disabled: offOf.get(row.studio) ?? null }))
    .sort(
      (one, other) =>
        Number(other.disabled !== null) - Number(one.disabled !== null) || one.name.localeCompare(other.name, "en"),
    );
}
