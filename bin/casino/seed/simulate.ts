import { setImmediate as nextTurn } from "node:timers/promises";
import { SeedBook } from "./book";
import { DayRows } from "./day-rows";
import type { SeedGame } from "./games";
import type { Person } from "./people";
import { playSession } from "./play";
import type { Random } from "./random";
import type { Span } from "./span";

/** Draws that find nobody who could play now; then the day is over. */
const MAX_IDLE_DRAWS = 10_000;
const PAUSE_MS = 2 * 60 * 1000;
const FIRST_ROUND_ID = 4_000_000_000;

/** What is played in a seed. */
export interface PlayPlan {
  random: Random;
  people: readonly Person[];
  games: readonly SeedGame[];
  days: readonly Span[];
  postings: number;
  /** Told how many postings there are so far. */
  onProgress: (postings: number) => void;
}

/** Plays day after day until there are so many postings; each day's rows are handed on at its end. */
export async function* simulate(plan: PlayPlan): AsyncGenerator<DayRows> {
  const { random, people, days, postings } = plan;
  // Who is busy has nothing to do with who came first.
  const byBusiness = random.shuffle(people);
  const lastUntil = days.at(-1)?.until ?? 0;
  const book = new SeedBook(new DayRows(), random, lastUntil);
  let roundId = FIRST_ROUND_ID;
  const newRoundId = () => String(++roundId);
  let leftMs = days.reduce((sum, { from, until }) => sum + until - from, 0);
  for (const day of days) {
    book.rows = new DayRows();
    const lengthMs = day.until - day.from;
    const wanted = book.postings + Math.ceil(((postings - book.postings) * lengthMs) / leftMs);
    leftMs -= lengthMs;
    for (let idle = 0; book.postings < wanted && idle < MAX_IDLE_DRAWS; ) {
      const person = byBusiness[Math.floor(random.share() ** 2 * byBusiness.length)];
      const startAt = person && startOf(random, person, day);
      if (!person || !startAt) {
        idle += 1;
        continue;
      }
      idle = 0;
      playSession({ ...plan, book, rows: book.rows, newRoundId }, person, startAt, Math.min(day.until, person.endedAt));
      plan.onProgress(book.postings);
      // The copying of the day before goes on meanwhile.
      await nextTurn();
    }
    yield book.rows;
  }
}

/** When a person sits down on a day; null when they do not. Evenings are busier than mornings. */
function startOf(random: Random, person: Person, { from, until }: Span): number | null {
  const wished = from + Math.floor(Math.sqrt(random.share()) * (until - from));
  const startAt = Math.max(wished, person.lastAt + PAUSE_MS);

  return startAt + PAUSE_MS < Math.min(until, person.endedAt) ? startAt : null;
}
