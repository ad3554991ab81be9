import type { Db } from "@/lib/db";
import type { Piece } from "./pieces";
import { piecesTable } from "./rows";

/** How many players bet, by what they bet on. */
export interface ActivePlayers {
  readonly currency: string;
  /** `''` for anything, a studio, or a game's id. */
  readonly subject: string;
  readonly players: bigint;
}

/**
 * Players with a paid stake in a period, each counted once, as of the last pass.
 *
 * @param pieces The spans that cover the period. Of one span the number is stored; over several it is counted.
 * @param subjects What they bet on: `''` for anything, studios, games.
 */
export async function countActivePlayers(
  db: Db,
  pieces: readonly Piece[],
  subjects: readonly string[],
): Promise<ActivePlayers[]> {
  const [only, ...more] = pieces;
  if (!only) return [];
  if (more.length === 0) {
    return db.$queryRaw<ActivePlayers[]>`
      SELECT currency, subject, active_players AS players FROM rollup_activity
       WHERE subject = ANY(${subjects}::text[]) AND span = ${only.span} AND starts_on = ${only.startsOn}::date`;
  }

  return db.$queryRaw<ActivePlayers[]>`
    SELECT currency, subject, count(DISTINCT player_id) AS players
      FROM rollup_players
      JOIN ${piecesTable(pieces)} USING (span, starts_on)
      JOIN unnest(${subjects}::text[]) AS subjects (subject) ON subject = ANY(played)
     GROUP BY currency, subject`;
}
