import type { Db } from "@/lib/db";
import { listStudiosOfCatalogue } from "./list-studios-of-catalogue";
import type { ReportKind } from "./report-kind";

/** What people call the players, games or studios with these ids; an id nobody knows is absent. */
export async function nameKeys(
  db: Db,
  kind: ReportKind,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  switch (kind) {
    case "player": {
      const players = await db.player.findMany({
        where: { id: { in: [...keys] } },
        select: { id: true, username: true },
      });

      return new Map(players.map(({ id, username }) => [id, username]));
    }
    case "game": {
      const games = await db.game.findMany({
        where: { idHash: { in: [...keys] } },
        select: { idHash: true, name: true },
      });

      return new Map([["", NO_GAME], ...games.map(({ idHash, name }): [string, string] => [idHash, name])]);
    }
    case "studio": {
      const studios = await listStudiosOfCatalogue(db);

      return new Map([
        ["", NO_GAME],
        ...studios.map(({ studio, studioName }): [string, string] => [studio, studioName]),
      ]);
    }
    case "day":
    case "currency":
      return new Map();
  }
}

/** Money moved by hand, and calls that named no game. */
const NO_GAME = "No game";
