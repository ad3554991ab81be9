import type { Db } from "@/lib/db";

/** Which way a game's picture lies. */
export type GameShape = "portrait" | "landscape";

/**
 * Which way a game's picture lies, by the row the aggregator sent; landscape when it does not say.
 *
 * @throws When there is no such game.
 */
export async function getGameShape(db: Db, idHash: string): Promise<GameShape> {
  const { raw } = await db.game.findUniqueOrThrow({ where: { idHash }, select: { raw: true } });

  return gameShapeOf(raw);
}

/**
 * Reads a game's shape. The contract has no field for it; those that do send one call it an orientation, a
 * flag, or an aspect such as `9:16`, `9/16`, `9x16` or 0.5625.
 */
export function gameShapeOf(raw: unknown): GameShape {
  if (typeof raw !== "object" || raw === null) return "landscape";

  const fields = new Map<string, unknown>(Object.entries(raw));
  const isPortrait =
    /^(portrait|vertical)$/i.test(String(fields.get("orientation") ?? "")) ||
    ["portrait", "is_portrait"].some((name) => /^(true|1|yes)$/i.test(String(fields.get(name) ?? ""))) ||
    ["aspect", "aspect_ratio"].some((name) => isTall(String(fields.get(name) ?? "")));

  return isPortrait ? "portrait" : "landscape";
}

function isTall(aspect: string): boolean {
  const [width, height = 1] = aspect.split(/[:/x]/).map(Number);

  return width !== undefined && width > 0 && width < height;
}
