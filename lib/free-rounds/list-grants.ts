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

/** One page of grants, the newest first. */
export async function listGrants(
  db: Db,
  { playerId, status, page, pageSize }: GrantsQuery,
): Promise<{ grants: Grant[]; total: number }> {
  if (playerId !== undefined && !isUuid(playerId)) return { grants: [], total: 0 };

  const where = { ...(playerId === undefined ? {} : { playerId }), ...(status === undefined ? {} : { status }) };
  const rows = await db.freeRoundsGrant.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * pageSize,
    take: pageSize,
    select: GRANT_FIELDS,
  });

  return { grants: rows.map(toGrant), total: await db.freeRoundsGrant.count({ where }) };
}
