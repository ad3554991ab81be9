import type { SeedBook } from "./book";
import type { DayRows } from "./day-rows";
import type { SeedGame } from "./games";
import type { Person } from "./people";
import type { Random } from "./random";
import { type SeedCall, SeedRound } from "./round";

const HOUR_MS = 60 * 60 * 1000;
const SIGNED_IN_HOURS = 12;
const SHARE_FAILED_LAUNCHES = 0.015;
const FAILURES = ["UNREACHABLE", "TIMEOUT", "LAUNCH_CAP", "CREDIT_EXHAUSTED", "GAME_NOT_FOUND"] as const;
const SHARE_FREE_SESSIONS = 0.02;
const FREE_ROUNDS = 10;
const HIT_RATE = 0.45;
/** What goes wrong now and then, in rounds. */
const SHARE_UNDONE = 0.004;
const SHARE_LEFT_OPEN = 0.0005;
const SHARE_ODD = 0.0001;

/** What a session of play needs to know. */
export interface Table {
  random: Random;
  book: SeedBook;
  rows: DayRows;
  games: readonly SeedGame[];
  newRoundId: () => string;
}

/** One evening of a person: signing in, topping up, opening a game, and rounds until it is enough. */
export function playSession(table: Table, person: Person, startAt: number, until: number): void {
  const { random, book, rows } = table;
  const game = random.pickEarly(table.games);
  const expiresAt = new Date(startAt + SIGNED_IN_HOURS * HOUR_MS);
  const startedAt = new Date(startAt);
  rows.add("sessions", startAt, [random.id(startAt), person.id, "Mozilla/5.0", startedAt, expiresAt, startedAt]);

  let at = keepMoney(book, random, person, startAt);
  const cause = random.isHit(SHARE_FAILED_LAUNCHES) ? random.pick(FAILURES) : null;
  rows.add("launches", at, [random.id(at), person.id, game.idHash, false, cause, new Date(at)]);
  person.lastAt = at;
  if (cause !== null) return;

  const isFree = game.hasFreeRounds && random.isHit(SHARE_FREE_SESSIONS);
  if (isFree) grantFreeRounds(table, person, game, at);
  const rounds = isFree ? FREE_ROUNDS : Math.ceil(3 + 30 * random.share() ** 2);
  const stake = BigInt(Math.max(1, Math.round(person.stakeCents * (0.5 + random.share()))));
  for (let index = 0; index < rounds; index += 1) {
    // The last answer of a round comes before the next bet.
    at += random.whole(3_000, 10_000);
    if (at + 3_000 >= until) return;
    if (!playRound(table, person, game, { at, stake, type: isFree ? "bonus_fs" : "spin" })) return;
  }
}

/** Tops the balance up when it is low, and takes winnings out when they are high. */
function keepMoney(book: SeedBook, random: Random, person: Person, at: number): number {
  const { balanceCents } = person.account;
  const stake = BigInt(person.stakeCents);
  if (balanceCents < stake * 10n) {
    book.adjust(person, at + 20_000, stake * BigInt(random.whole(4, 20) * 10), "Seeded: money paid in");

    return at + 25_000;
  }
  if (balanceCents > stake * 2_000n && random.isHit(0.3)) {
    book.adjust(person, at + 20_000, -(balanceCents - stake * 500n), "Seeded: money paid out");

    return at + 25_000;
  }

  return at + 5_000;
}

function grantFreeRounds({ random, rows, newRoundId }: Table, person: Person, game: SeedGame, at: number): void {
  const createdAt = at - random.whole(1, 40) * HOUR_MS;
  const validDays = 7;
  rows.add("free_rounds_grants", createdAt, [
    ...[random.id(createdAt), random.id(createdAt), person.id, game.idHash, FREE_ROUNDS, 1, person.currency, validDays],
    ...["granted", newRoundId(), "cli", new Date(createdAt), new Date(createdAt + validDays * 24 * HOUR_MS)],
  ]);
}

interface Stake {
  at: number;
  stake: bigint;
  type: string;
}

/** @returns Whether the person plays on. */
function playRound(table: Table, person: Person, game: SeedGame, { at, stake, type }: Stake): boolean {
  const { random, book } = table;
  const round = new SeedRound(book, person, table.newRoundId());
  const call = (kind: SeedCall["kind"], amountCents: bigint, afterMs: number) =>
    round.call({ kind, callId: random.token(), amountCents, type, gameId: game.idHash, at: at + afterMs });
  const end = (playsOn: boolean) => {
    round.end();

    return playsOn;
  };
  if (random.isHit(SHARE_ODD)) {
    // A call whose bet never came: a person has to look at it.
    call(random.pick(["win", "rollback_bet"]), stake, 0);

    return end(true);
  }
  if (!call("bet", stake, 0)) return end(false);
  if (random.isHit(SHARE_LEFT_OPEN)) return end(true);
  if (type === "spin" && random.isHit(SHARE_UNDONE)) call("rollback_bet", stake, 1_500);
  else call("win", winOf(random, game, stake), random.whole(300, 2_500));

  return end(true);
}

/** Mostly nothing or little, seldom much; over many rounds the game pays back its share. */
function winOf(random: Random, game: SeedGame, stake: bigint): bigint {
  if (!random.isHit(HIT_RATE)) return 0n;
  const share = random.share();
  const times =
    share < 0.85
      ? 0.2 + random.share() * 1.8
      : share < 0.99
        ? 2 + random.share() * 9
        : share < 0.9995
          ? 12 + random.share() * 28
          : 100 + random.share() * 400;

  return BigInt(Math.round(Number(stake) * times * game.payback));
}
