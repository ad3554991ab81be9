import { validate as isUuid } from "uuid";
import { Prisma } from "@/lib/db";
import type { PlayersFilter, SeenChoice } from "./players-query";

const DAY_MS = 24 * 60 * 60 * 1000;

/** The conditions of a list of players, over `players p` and `accounts a`. */
export function playersWhere(filter: PlayersFilter, now: Date): Prisma.Sql {
  const { status, currency, balanceFrom, balanceTo, createdFrom, createdTo, seen, tag } = filter;
  const conditions = [
    queryCondition(filter),
    status && Prisma.sql`p.status = ${status}::player_status`,
    currency && Prisma.sql`p.currency = ${currency}`,
    balanceFrom !== undefined && Prisma.sql`a.balance_cents >= ${balanceFrom}`,
    balanceTo !== undefined && Prisma.sql`a.balance_cents <= ${balanceTo}`,
    createdFrom && Prisma.sql`p.created_at >= ${createdFrom}`,
    createdTo && Prisma.sql`p.created_at < ${createdTo}`,
    seen && seenCondition(seen, now),
    tag && Prisma.sql`p.id IN (SELECT t.player_id FROM player_tags t WHERE t.tag = ${tag})`,
    filter.isExcluded && Prisma.sql`p.excluded_until > ${now}`,
    filter.hasOpenExceptions &&
      Prisma.sql`p.id IN (SELECT e.player_id FROM wallet_exceptions e WHERE e.status = 'open')`,
  ].filter((condition) => condition instanceof Prisma.Sql);

  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, " AND ");
}

function queryCondition({ query, match = "begins" }: PlayersFilter): Prisma.Sql | null {
  const text = query?.trim().toLowerCase() ?? "";
  if (text === "") return null;
  if (isUuid(text)) return Prisma.sql`p.id = ${text}::uuid`;

  return Prisma.sql`p.username LIKE ${`${match === "contains" ? "%" : ""}${escapeLike(text)}%`}`;
}

// The expression of the index: who was never seen was seen at the beginning of time.
function seenCondition(seen: SeenChoice, now: Date): Prisma.Sql {
  if (seen === "never") return Prisma.sql`coalesce(p.last_seen_at, to_timestamp(0)) = to_timestamp(0)`;

  const since = new Date(now.getTime() - Number(seen.replace("not-", "")) * DAY_MS);

  return seen.startsWith("not-")
    ? Prisma.sql`coalesce(p.last_seen_at, to_timestamp(0)) < ${since}`
    : Prisma.sql`coalesce(p.last_seen_at, to_timestamp(0)) >= ${since}`;
}

/** In LIKE, `_` and `%` stand for any character. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
