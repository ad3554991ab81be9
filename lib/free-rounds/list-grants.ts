import { validate as isUuid } from "uuid";
import type { Db } from "@/lib/db";
import { GRANT_FIELDS, type Grant, toGrant } from "./grant";

/** Which grants to list. */
export interface GrantsQuery {
  /** Default: everyone's. */
  playerId?: string;
  status?: Grant["status"];
  /** From 1. */
  page: number;
  pageSize: number;
}

/** A grant and what our ledger says was played of it; null before anything was. */
export interface ListedGrant extends Grant {
  /** Shared: the figures may include those of another grant of the same player and game. */
  use: { playedCount: number; wonCents: bigint; isShared: boolean } | null;
}

const LISTED_FIELDS = {
  ...GRANT_FIELDS,
  use: { select: { playedCount: true, wonCents: true, isShared: true } },
} as const;

/** So many grants are counted for a page; campaigns make many more. */
export const MAX_GRANTS_COUNTED = 10_000;

/** One page of grants, the newest first; `total` is one more than `MAX_GRANTS_COUNTED` at most. */
export async function listGrants(
  db: Db,
  { playerId, status, page, pageSize }: GrantsQuery,
): Promise<{ grants: ListedGrant[]; total: number }> {
  if (playerId !== undefined && !isUuid(playerId)) return { grants: [], total: 0 };

  const where = { ...(playerId === undefined ? {} : { playerId }), ...(status === undefined ? {} : { status }) };
  const rows = await db.freeRoundsGrant.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * pageSize,
    take: pageSize,
    select: LISTED_FIELDS,
  });

  return {
    grants: rows.map(({ use, ...row }) => ({ ...toGrant(row), use })),
    total: await db.freeRoundsGrant.count({ where, take: MAX_GRANTS_COUNTED + 1 }),
  };
}
