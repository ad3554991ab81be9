import { type Db, Prisma } from "@/lib/db";
import { balanceOf, type DayPeriod, type Figures, gameRows, NAMED_FIGURE_SUMS, WITH_TAIL } from "@/lib/rollups";
import { activeByHour } from "./active-hours";
import { activeByDay } from "./active-players";
import { listReport, type ReportRow } from "./report";
import { dayOf, daysAfter } from "./report-period";
import { addRevenues, type Revenue } from "./revenue";
import { listSeries, type SeriesPoint } from "./series";

/** What the dashboard looks back on: 24 hours, 7 days or 30 days, the present one included. */
export const DASHBOARD_VIEWS = ["hours", "week", "month"] as const;
export type DashboardView = (typeof DASHBOARD_VIEWS)[number];

/** A step of the view and the one as many steps before it. */
export interface DashboardPoint {
  readonly current: SeriesPoint;
  readonly previous: SeriesPoint;
  /** Players who bet in it, each once. */
  readonly activePlayers: bigint;
  readonly previousActivePlayers: bigint;
}

/** One currency's business at a glance. */
export interface Dashboard {
  readonly current: Revenue;
  /** The same stretch of time just before, whole. */
  readonly previous: Revenue;
  readonly points: readonly DashboardPoint[];
  /** Players who bet since the view's beginning, each once. */
  readonly activePlayers: bigint;
  /** What the house owes its players: what all postings added to their balances. */
  readonly balanceCents: bigint;
  /** By turnover; of whole days, so the 24 hours are yesterday and today. */
  readonly topGames: readonly ReportRow[];
  readonly topStudios: readonly ReportRow[];
}

const HOUR_MS = 3_600_000;
const TOP = 8;

/** Figures of one currency, from rollups and counters alone; players are a few seconds behind. */
export async function getDashboard(
  db: Db,
  query: { readonly currency: string; readonly view: DashboardView; readonly now: Date },
): Promise<Dashboard> {
  const { currency, view, now } = query;
  const step = view === "hours" ? "hour" : "day";
  const { previous, current, days } = periodsOf(view, now);
  const both = { from: previous.from, to: current.to };
  const top = (kind: "game" | "studio") =>
    listReport(db, { kind, period: days, currency, sort: "turnover", isAscending: false, page: 1, pageSize: TOP, now });

  const [series, active, activePlayers, balanceCents, games, studios] = await Promise.all([
    listSeries(db, { currency, period: both, step }),
    step === "hour" ? activeByHour(db, both, currency) : activeByTime(db, both, currency),
    db.rollupAccount.count({ where: { currency, lastBetAt: { gte: current.from } } }),
    sumBalances(db, currency, now),
    top("game"),
    top("studio"),
  ]);
  const half = series.length / 2;
  const points = series.slice(half).map((point, index): DashboardPoint => {
    const before = series[index] ?? point;

    return {
      current: point,
      previous: before,
      activePlayers: active.get(point.at.getTime()) ?? 0n,
      previousActivePlayers: active.get(before.at.getTime()) ?? 0n,
    };
  });

  return {
    current: addRevenues(points.map((point) => point.current)),
    previous: addRevenues(points.map((point) => point.previous)),
    points,
    activePlayers: BigInt(activePlayers),
    balanceCents,
    topGames: played(games.rows),
    topStudios: played(studios.rows),
  };
}

/** What waits for a person. Beyond a thousand nobody counts. */
export async function countWaiting(
  db: Db,
  now = new Date(),
): Promise<{ exceptions: number; approvals: number; awards: number }> {
  const [exceptions, approvals, awards] = await Promise.all([
    db.walletException.count({ where: { status: "open" }, take: COUNT_CAP }),
    db.adjustmentRequest.count({ where: { status: "waiting", expiresAt: { gt: now } }, take: COUNT_CAP }),
    db.freeRoundsGrant.count({ where: { status: "intended" }, take: COUNT_CAP }),
  ]);

  return { exceptions, approvals, awards };
}

const COUNT_CAP = 1_000;

function periodsOf(view: DashboardView, now: Date): { previous: DayPeriod; current: DayPeriod; days: DayPeriod } {
  const tomorrow = daysAfter(dayOf(now), 1);
  if (view === "hours") {
    const to = new Date(Math.floor(now.getTime() / HOUR_MS + 1) * HOUR_MS);
    const from = daysAfter(to, -1);

    return {
      previous: { from: daysAfter(from, -1), to: from },
      current: { from, to },
      days: { from: daysAfter(tomorrow, -2), to: tomorrow },
    };
  }
  const length = view === "week" ? 7 : 30;
  const current = { from: daysAfter(tomorrow, -length), to: tomorrow };

  return { previous: { from: daysAfter(current.from, -length), to: current.from }, current, days: current };
}

async function activeByTime(db: Db, period: DayPeriod, currency: string): Promise<Map<number, bigint>> {
  const byDay = await activeByDay(db, period, currency);

  return new Map([...byDay].map(([day, players]) => [Date.parse(day), players]));
}

async function sumBalances(db: Db, currency: string, now: Date): Promise<bigint> {
  const allTime = { period: { from: new Date(0), to: daysAfter(dayOf(now), 1) }, currency };
  const pieces = [{ span: "all", startsOn: "1970-01-01" }] as const;
  const [sums] = await db.$queryRaw<Figures[]>`
    ${WITH_TAIL} SELECT ${NAMED_FIGURE_SUMS}
      FROM (${gameRows(Prisma.sql`game_id`, { ...allTime, pieces })}) AS rows`;

  return sums ? balanceOf(sums) : 0n;
}

/** Money moved by hand has no game, and is no play. */
function played(rows: readonly ReportRow[]): ReportRow[] {
  return rows.filter(({ key }) => key !== "");
}
