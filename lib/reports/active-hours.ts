import type { Db } from "@/lib/db";
import type { DayPeriod } from "@/lib/rollups";

/** Players who bet in each hour, by the hour's beginning in ms; as of the last pass. An hour without is absent. */
export async function activeByHour(db: Db, period: DayPeriod, currency: string): Promise<Map<number, bigint>> {
  const rows = await db.$queryRaw<{ hour: Date; players: bigint }[]>`
    SELECT starts_on::timestamp AT TIME ZONE 'UTC' + hours.hour * interval '1 hour' AS hour, count(*) AS players
      FROM rollup_players JOIN generate_series(0, 23) AS hours (hour) ON (active_hours >> hours.hour) & 1 = 1
     WHERE span = 'day' AND currency = ${currency}
       AND starts_on BETWEEN (${period.from} AT TIME ZONE 'UTC')::date AND (${period.to} AT TIME ZONE 'UTC')::date
     GROUP BY 1`;

  return new Map(rows.map(({ hour, players }) => [hour.getTime(), players]));
}
