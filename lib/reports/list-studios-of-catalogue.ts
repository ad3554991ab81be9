import type { Db } from "@/lib/db";

/** A studio, and how many games of it the catalogue holds. */
export interface CatalogueStudio {
  readonly studio: string;
  readonly studioName: string;
  readonly gameCount: number;
}

/** Every studio of the catalogue by name, also one none of whose games is offered. */
export async function listStudiosOfCatalogue(db: Db): Promise<CatalogueStudio[]> {
  const groups = await db.game.groupBy({
    by: ["studio"],
    _count: { _all: true },
    // The games of one studio may spell its name differently; any of them will do.
    _max: { studioName: true },
  });

  return groups
    .map(({ studio, _count, _max }) => ({ studio, studioName: _max.studioName ?? studio, gameCount: _count._all }))
    .sort((one, other) => one.studioName.localeCompare(other.studioName, "en"));
}
