import type { Db } from "@/lib/db";
import { type DayFigures, dailyFigures } from "./daily-figures";

/** What play brought in over some days, in one currency. */
export interface Turnover {
  readonly betCents: bigint;
  readonly winCents: bigint;
  /** Bets less wins, rollbacks netted. */
  readonly ggrCents: bigint;
  /** Wins of free rounds, which the house pays for. */
  readonly freeRoundsCents: bigint;
}

/** One currency's books at a glance. */
export interface CurrencyOverview {
  readonly currency: string;
  readonly playerCount: number;
  /** What the house owes its players. */
  readonly balanceCents: bigint;
  readonly today: Turnover;
  /** The last 7 days, today included. */
  readonly week: Turnover;
  /** The last 30 days, today included. */
  readonly month: Turnover;
  /** GGR of each of the last 30 days, oldest first, days without play included. */
  readonly daily: readonly { readonly day: Date; readonly ggrCents: bigint }[];
}

/** The casino at a glance. Currencies are never added up with each other. */
export interface Overview {
  readonly playerCount: number;
  readonly frozenCount: number;
  /** By turnover of the last 30 days, largest first. */
  readonly currencies: readonly CurrencyOverview[];
  readonly openExceptionCount: number;
}

const DAY_MS = 86_400_000;
const DAYS = 30;

/**
 * Figures of the last 30 days, UTC, up to and including the day of `now`.
 *
 * @param now Decides what "today" is.
 */
export async function getOverview(db: Db, now: Date): Promise<Overview> {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  const period = { from: new Date(today - (DAYS - 1) * DAY_MS), to: new Date(today + DAY_MS) };

  const [days, accounts, statuses, openExceptionCount] = await Promise.all([
    dailyFigures(db, period),
    db.account.groupBy({ by: ["currency"], _count: { _all: true }, _sum: { balanceCents: true } }),
    db.player.groupBy({ by: ["status"], _count: { _all: true } }),
    db.walletException.count({ where: { status: "open" } }),
  ]);

  const currencies = accounts.map(({ currency, _count, _sum }) => ({
    currency,
    playerCount: _count._all,
    balanceCents: _sum.balanceCents ?? 0n,
    ...turnovers(
      days.filter((figures) => figures.currency === currency),
      today,
    ),
  }));
  const countOf = (wanted?: string) =>
    statuses.reduce((sum, { status, _count }) => (wanted && status !== wanted ? sum : sum + _count._all), 0);

  return {
    playerCount: countOf(),
    frozenCount: countOf("frozen"),
    currencies: currencies.sort(byTurnover),
    openExceptionCount,
  };
}

/** Adds up one currency's days; `today` is the last day's midnight UTC in ms. */
export function turnovers(
  days: readonly DayFigures[],
  today: number,
): Pick<CurrencyOverview, "today" | "week" | "month" | "daily"> {
  const lastDays = (count: number) => days.filter(({ day }) => day.getTime() > today - count * DAY_MS);
  const byDay = new Map(days.map((figures) => [figures.day.getTime(), figures.betCents - figures.winCents]));

  return {
    today: total(lastDays(1)),
    week: total(lastDays(7)),
    month: total(lastDays(DAYS)),
    daily: Array.from({ length: DAYS }, (_, index) => {
      const day = today - (DAYS - 1 - index) * DAY_MS;
      return { day: new Date(day), ggrCents: byDay.get(day) ?? 0n };
    }),
  };
}

function total(days: readonly DayFigures[]): Turnover {
  const sum = (pick: (figures: DayFigures) => bigint) => days.reduce((cents, figures) => cents + pick(figures), 0n);
  const betCents = sum((figures) => figures.betCents);
  const winCents = sum((figures) => figures.winCents);

  return { betCents, winCents, ggrCents: betCents - winCents, freeRoundsCents: sum((it) => it.freeRoundsCents) };
}

function byTurnover(one: CurrencyOverview, other: CurrencyOverview): number {
  const difference = other.month.betCents - one.month.betCents || other.balanceCents - one.balanceCents;

  return difference > 0n ? 1 : difference < 0n ? -1 : one.currency.localeCompare(other.currency);
}
