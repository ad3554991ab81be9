import { z } from "zod";
import type { Db } from "@/lib/db";

const Raw = z.record(z.string(), z.unknown()).catch({});

/**
 * The fields of a game's row as the aggregator sent it, by name; what is no text is written as JSON.
 *
 * @throws When there is no such game.
 */
export async function getRawFields(db: Db, idHash: string): Promise<{ name: string; value: string }[]> {
  const { raw } = await db.game.findUniqueOrThrow({ where: { idHash }, select: { raw: true } });

  return Object.entries(Raw.parse(raw))
    .map(([name, value]) => ({ name, value: typeof value === "string" ? value : JSON.stringify(value) }))
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
}
