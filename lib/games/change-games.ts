import { recordAudit } from "@/lib/audit";
import { type Db, Prisma } from "@/lib/db";
import { recordEvent } from "@/lib/events";
import { ok, type Result, refused } from "@/lib/result";
import type { GameChange } from "./game-changes";

/** One change of one or many games. */
export interface GamesChange {
  /** Their `idHash`es, at most `MAX_CHANGED`. */
  gameIds: readonly string[];
  change: GameChange;
  reason: string;
  /** `operator:<username>` or `cli`. */
  actor: string;
  requestId?: string;
}

/** As many as one transaction changes at once. */
export const MAX_CHANGED = 200;

interface ChangeFacts {
  field: "isEnabled" | "isHidden" | "isFeatured";
  column: Prisma.Sql;
  to: boolean;
  action: "game.enabled" | "game.hidden" | "game.featured";
  /** What the availability log notes; nothing where a game can be played as before. */
  logs: "enabled" | "disabled" | "hidden" | "shown" | null;
  event: "GAME_ENABLED" | "GAME_DISABLED" | null;
}

const ENABLED = { field: "isEnabled", column: Prisma.sql`is_enabled`, action: "game.enabled" } as const;
const HIDDEN = { field: "isHidden", column: Prisma.sql`is_hidden`, action: "game.hidden", event: null } as const;
const UNLOGGED = { logs: null, event: null } as const;
const FEATURED = {
  field: "isFeatured",
  column: Prisma.sql`is_featured`,
  action: "game.featured",
  ...UNLOGGED,
} as const;

const CHANGES = {
  enable: { ...ENABLED, to: true, logs: "enabled", event: "GAME_ENABLED" },
  disable: { ...ENABLED, to: false, logs: "disabled", event: "GAME_DISABLED" },
  hide: { ...HIDDEN, to: true, logs: "hidden" },
  show: { ...HIDDEN, to: false, logs: "shown" },
  feature: { ...FEATURED, to: true },
  unfeature: { ...FEATURED, to: false },
} as const satisfies Record<GameChange, ChangeFacts>;

/**
 * Changes games, all of them or none, and writes who did it and why for each. Games that are as
 * wished already are left alone. The lobby follows within a second, the wallet with its next batch.
 *
 * @returns How many were changed; NOTHING_TO_CHANGE when all were as wished.
 */
export async function changeGames(
  tx: Db,
  { gameIds, change, reason, actor, requestId }: GamesChange,
): Promise<Result<{ changedCount: number }, "GAME_UNKNOWN" | "NOTHING_TO_CHANGE">> {
  const wanted = [...new Set(gameIds)];
  const facts: ChangeFacts = CHANGES[change];
  // In one order, so that two who change the same games do not wait for each other.
  const games = await tx.$queryRaw<{ idHash: string; is: boolean }[]>`
    SELECT id_hash AS "idHash", ${facts.column} AS "is" FROM games
    WHERE id_hash = ANY(${wanted}::text[]) ORDER BY id_hash FOR NO KEY UPDATE`;
  if (games.length < wanted.length) return refused("GAME_UNKNOWN");
  const changed = games.filter(({ is }) => is !== facts.to).map(({ idHash }) => idHash);
  if (changed.length === 0) return refused("NOTHING_TO_CHANGE");

  await tx.game.updateMany({ where: { idHash: { in: changed } }, data: { [facts.field]: facts.to } });
  const { logs, event } = facts;
  if (logs) {
    const noted = { event: logs, actor, reason, createdAt: new Date() };
    await tx.gameAvailability.createMany({ data: changed.map((gameId) => ({ gameId, ...noted })) });
  }
  for (const gameId of changed) {
    await recordAudit(tx, {
      ...{ actor, action: facts.action, subject: `game:${gameId}`, reason, ...(requestId && { requestId }) },
      before: { [facts.field]: !facts.to },
      after: { [facts.field]: facts.to },
    });
    if (event) await recordEvent(tx, { kind: event, details: { gameId, actor, reason } });
  }

  return ok({ changedCount: changed.length });
}
