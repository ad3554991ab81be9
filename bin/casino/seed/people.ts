import { type AccountHead, GENESIS_HASH } from "@/lib/wallet/posting";
import { Names } from "./names";
import type { Random } from "./random";
import { DAY_MS, type Span } from "./span";

/** Where people play, and what a stake of theirs is worth there. */
const CURRENCIES = [
  { currency: "EUR", worth: 1, share: 0.46 },
  { currency: "USD", worth: 1, share: 0.22 },
  { currency: "GBP", worth: 1, share: 0.12 },
  { currency: "BRL", worth: 5, share: 0.1 },
  { currency: "PLN", worth: 4, share: 0.06 },
  { currency: "CAD", worth: 1, share: 0.04 },
] as const;

const LONGEST_MEMBERSHIP_DAYS = 900;
const SHARE_BEFORE_SPAN = 0.4;
const SHARE_FROZEN = 0.025;
const SHARE_CLOSED = 0.04;
const YOUNGEST_DAYS = 19 * 366;
const OLDEST_DAYS = 75 * 365;

/** One player to be, and their book as it grows. */
export interface Person {
  id: string;
  username: string;
  currency: string;
  status: "active" | "frozen" | "closed";
  registeredAt: number;
  /** When they were frozen or closed: no play after it. */
  endedAt: number;
  bornAt: number;
  /** What they usually stake on a round, in cents. */
  stakeCents: number;
  /** When they last did something; they do nothing before it any more. */
  lastAt: number;
  /** The head of their book. */
  account: AccountHead;
  playStartedAt: number | null;
  lastBetAt: number | null;
}

/** People in the order of their registration, some of them before the span began. */
export function makePeople(random: Random, count: number, span: Span, taken: Iterable<string>): Person[] {
  const names = new Names(random, taken);
  const moments = Array.from({ length: count }, () => registration(random, span)).sort((a, b) => a - b);

  return moments.map((registeredAt) => makePerson(random, names.next(), registeredAt, span));
}

function registration(random: Random, { from, until }: Span): number {
  if (random.isHit(SHARE_BEFORE_SPAN)) return Math.floor(from - random.share() * LONGEST_MEMBERSHIP_DAYS * DAY_MS);

  return Math.floor(from + random.share() * (until - from));
}

function makePerson(random: Random, username: string, registeredAt: number, { from, until }: Span): Person {
  const id = random.id(registeredAt);
  const { currency, worth } = chooseCurrency(random);
  const status = chooseStatus(random);
  const mayEndFrom = Math.max(registeredAt, from);
  const endedAt = status === "active" ? until : Math.floor(mayEndFrom + random.share() * (until - mayEndFrom));

  return {
    id,
    username,
    currency,
    status,
    registeredAt,
    endedAt,
    bornAt: registeredAt - random.whole(YOUNGEST_DAYS, OLDEST_DAYS) * DAY_MS,
    // Many play for little, few for much.
    stakeCents: Math.round(20 * worth * 25 ** (random.share() * random.share() * 1.4)),
    lastAt: registeredAt,
    account: { playerId: id, currency, balanceCents: 0n, version: 0n, lastHash: GENESIS_HASH },
    playStartedAt: null,
    lastBetAt: null,
  };
}

function chooseCurrency(random: Random): (typeof CURRENCIES)[number] {
  let left = random.share();
  for (const each of CURRENCIES) {
    left -= each.share;
    if (left < 0) return each;
  }

  return CURRENCIES[0];
}

function chooseStatus(random: Random): Person["status"] {
  const share = random.share();
  if (share < SHARE_FROZEN) return "frozen";

  return share < SHARE_FROZEN + SHARE_CLOSED ? "closed" : "active";
}
