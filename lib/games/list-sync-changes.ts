import { z } from "zod";
import { type Db, Prisma } from "@/lib/db";

/** What a sync can do to a game. */
export const CHANGE_KINDS = ["added", "changed", "gone", "returned"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What one sync did to one game. */
export interface SyncChange {
  gameId: string;
  name: string;
  studioName: string;
  kind: ChangeKind;
  /** Each field that differs; empty when only how it is written does. */
  fields: { name: string; before: string; after: string }[];
}

/** Which of a sync's changes are wanted. */
export interface SyncChangesQuery {
  syncId: string;
  kind?: ChangeKind | undefined;
  /** Part of a name, a studio or an id; case is ignored. */
  query?: string | undefined;
  /** The last game's id of the page before. */
  after?: string | undefined;
  limit: number;
}

const Fields = z.record(z.string(), z.tuple([z.unknown(), z.unknown()])).nullable();

interface Row {
  gameId: string;
  name: string;
  studioName: string;
  kind: ChangeKind;
  fields: unknown;
}

/** One page of what a sync changed, by the games' ids; `next` begins the page after it. */
export async function listSyncChanges(
  db: Db,
  { syncId, kind, query = "", after = "", limit }: SyncChangesQuery,
): Promise<{ rows: SyncChange[]; next: string | null }> {
  const pattern = `%${query.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT change.game_id AS "gameId", games.name, games.studio_name AS "studioName", change.kind, change.fields
    FROM catalogue_changes change JOIN games ON games.id_hash = change.game_id
    WHERE change.sync_id = ${syncId}::uuid AND change.game_id > ${after}
      AND ${kind ? Prisma.sql`change.kind = ${kind}::catalogue_change_kind` : Prisma.sql`true`}
      AND ${
        query === ""
          ? Prisma.sql`true`
          : Prisma.sql`(games.name ILIKE ${pattern} OR games.studio_name ILIKE ${pattern} OR change.game_id ILIKE ${pattern})`
      }
    ORDER BY change.game_id LIMIT ${limit + 1}`;
  const kept = rows.slice(0, limit);

  return {
    rows: kept.map(({ fields, ...row }) => ({ ...row, fields: toFields(fields) })),
    next: rows.length > limit ? (kept.at(-1)?.gameId ?? null) : null,
  };
}

function toFields(fields: unknown): SyncChange["fields"] {
  return Object.entries(Fields.parse(fields) ?? {}).map(([name, [before, after]]) => ({
    name,
    before: toText(before),
    after: toText(after),
  }));
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return "–";

  return typeof value === "string" ? value : JSON.stringify(value);
}
