import type { Client } from "pg";
import { DayRows } from "./day-rows";
import type { Random } from "./random";

/** A game people of the seed play. */
export interface SeedGame {
  idHash: string;
  hasFreeRounds: boolean;
  /** Scales its wins: no two games pay back the same. */
  payback: number;
}

const STUDIOS = ["Amber Forge", "Blue Lantern", "Copper Fox", "Delta Nine", "Evergreen", "Fourth Wall"];
const GAMES_PER_STUDIO = 20;
const LIKELY_TYPE = "video-slots";

/** The games of the catalogue that are offered, the popular ones first; with none there, a few of our own. */
export async function prepareGames(client: Client, random: Random, firstSeenAt: Date) {
  const { rows } = await client.query<{ idHash: string; hasFreeRounds: boolean }>(
    `SELECT id_hash AS "idHash", has_free_rounds AS "hasFreeRounds" FROM games
     WHERE is_enabled AND is_available ORDER BY id_hash`,
  );
  const newRows = new DayRows();
  const found = rows.length > 0 ? rows : makeGames(newRows, firstSeenAt);
  const games = found.map((game): SeedGame => ({ ...game, payback: 0.93 + random.share() * 0.08 }));

  return { games: random.shuffle(games), newRows };
}

function makeGames(rows: DayRows, firstSeenAt: Date) {
  return STUDIOS.flatMap((studioName) =>
    Array.from({ length: GAMES_PER_STUDIO }, (_, index) => {
      const studio = studioName.toLowerCase().replace(" ", "-");
      const name = `${studioName} ${index + 1}`;
      const idHash = `${studio}/${name.replaceAll(" ", "")}`;
      const hasFreeRounds = index % 2 === 0;
      const flags = [hasFreeRounds, true, "{}", firstSeenAt, firstSeenAt, true, true];
      rows.add("games", 0, [idHash, name, LIKELY_TYPE, studio, studioName, ...flags]);

      return { idHash, hasFreeRounds };
    }),
  );
}
