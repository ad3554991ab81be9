import type { Db } from "@/lib/db";
import { countActivePlayers, type DayPeriod, type Piece } from "@/lib/rollups";
import type { ReportKind } from "./report-kind";

/**
 * How many players bet, each counted once, by the keys of a report's rows; null for the report on players.
 * As of the job's last pass, a few seconds ago.
 */
export async function activePlayersOf(
  db: Db,
  query: { readonly kind: ReportKind; readonly period: DayPeriod; readonly currency?: string | undefined },
  pieces: readonly Piece[],
  keys: readonly string[],
): Promise<ReadonlyMap<string, bigint> | null> {
  const { kind, period, currency } = query;
  if (kind === "player") return null;
  if (kind === "day") return activeByDay(db, period, currency ?? "");

  if (kind === "currency") {
    const counts = await countActivePlayers(db, pieces, [""]);

    return new Map(counts.map((row) => [row.currency, row.players]));
  }
  const counts = await countActivePlayers(db, pieces, keys, currency);

  return new Map(counts.map((row) => [row.subject, row.players]));
}

/** Players who bet on each day, such as `2026-11-24`; a day without is absent. */
export async function activeByDay(db: Db, period: DayPeriod, currency: string): Promise<Map<string, bigint>> {
  const rows = await db.rollupActivity.findMany({
    where: { span: "day", currency, subject: "", startsOn: { gte: period.from, lt: period.to } },
    select: { startsOn: true, activePlayers: true },
  });

  return new Map(rows.map(({ startsOn, activePlayers }) => [startsOn.toISOString().slice(0, 10), activePlayers]));
}
