import { type Db, inTransaction } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import type { By } from "./by";
import { noteChange } from "./note-change";

const TAG_PATTERN = /^[a-z0-9][a-z0-9 -]{0,31}$/;
const MAX_KNOWN_TAGS = 200;

/** Which tag of which player. */
export interface TagChange extends By {
  playerId: string;
  /** As typed. */
  tag: string;
}

/**
 * Reads a tag as typed, without regard to case and to spaces around it.
 *
 * @returns 1 to 32 of `a-z 0-9`, spaces and hyphens, the first a letter or digit; or null.
 */
export function parseTag(text: string): string | null {
  const tag = text.trim().toLowerCase().replaceAll(/\s+/g, " ");

  return TAG_PATTERN.test(tag) ? tag : null;
}

/** Puts a tag on a player. */
export async function addTag(
  db: Db,
  { playerId, tag: typed, ...by }: TagChange,
): Promise<Result<null, "PLAYER_UNKNOWN" | "TAG_INVALID" | "TAG_STANDS">> {
  const tag = parseTag(typed);
  if (tag === null) return refused("TAG_INVALID");

  return inTransaction(db, async (tx) => {
    if (!(await tx.player.findUnique({ where: { id: playerId }, select: { id: true } }))) {
      return refused("PLAYER_UNKNOWN");
    }
    const data = { playerId, tag, createdBy: by.actor, createdAt: new Date() };
    const { count } = await tx.playerTag.createMany({ data, skipDuplicates: true });
    if (count === 0) return refused("TAG_STANDS");

    await noteChange(tx, { playerId, action: "player.tag.add", ...by, before: null, after: { tag } });

    return ok(null);
  });
}

/** Takes a tag off a player. */
export async function removeTag(db: Db, { playerId, tag, ...by }: TagChange): Promise<Result<null, "TAG_UNKNOWN">> {
  return inTransaction(db, async (tx) => {
    const { count } = await tx.playerTag.deleteMany({ where: { playerId, tag } });
    if (count === 0) return refused("TAG_UNKNOWN");

    await noteChange(tx, { playerId, action: "player.tag.remove", ...by, before: { tag }, after: null });

    return ok(null);
  });
}

/** The tags in use, in the order of the alphabet, 200 at most. Steps from one to the next in their index. */
export async function listKnownTags(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ tag: string }[]>`
    WITH RECURSIVE known AS (
      (SELECT tag FROM player_tags ORDER BY tag LIMIT 1)
      UNION ALL
      SELECT (SELECT t.tag FROM player_tags t WHERE t.tag > known.tag ORDER BY t.tag LIMIT 1)
      FROM known WHERE known.tag IS NOT NULL
    )
    SELECT tag FROM known WHERE tag IS NOT NULL LIMIT ${MAX_KNOWN_TAGS}`;

  return rows.map(({ tag }) => tag);
}
