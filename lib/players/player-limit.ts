/** What a player may stake or lose in a rolling period, or how long a session of play may last. */
export type PlayerLimit = MoneyLimit | SessionLimit;

interface MoneyLimit {
  /** `wager`: bets; `loss`: bets less wins. */
  kind: "wager" | "loss";
  period: "day" | "week" | "month";
  /** Zero allows no stake at all. */
  amountCents: bigint;
}

interface SessionLimit {
  kind: "session";
  period: "session";
  minutes: number;
}

/** Which of a player's limits is meant: there is one of each kind and period. */
export type LimitKey = Pick<MoneyLimit, "kind" | "period"> | Pick<SessionLimit, "kind" | "period">;

/** A limit in force, and what becomes of it. */
export interface LimitInForce {
  limit: PlayerLimit;
  /** A change that waits; null when none does. */
  pending: PendingChange | null;
}

/** A looser limit, or none at all, from a moment on. */
export interface PendingChange {
  /** UTC. */
  from: Date;
  /** Null: the limit ends. */
  limit: PlayerLimit | null;
  /** The player asked for it, and has to want it once more when the time has come; until then the old limit stands. */
  needsConfirming?: true;
}

/** How long a limit stands after its player asked for a looser one. */
export const LIMIT_DELAY_MS = 24 * 60 * 60 * 1000;

/** The longest limit of a session of play: a day. */
export const MAX_SESSION_MINUTES = 24 * 60;

// What `parseCents` reads at most, and far below what the column holds.
const MAX_CENTS = 999_999_999_999_999n;

/** Whether the numbers of a limit can be one. */
export function isValidLimit(limit: PlayerLimit): boolean {
  if (limit.kind !== "session") return limit.amountCents >= 0n && limit.amountCents <= MAX_CENTS;

  return Number.isInteger(limit.minutes) && limit.minutes >= 1 && limit.minutes <= MAX_SESSION_MINUTES;
}

/**
 * What becomes of a limit when its player wants another: a stricter or a new one acts at
 * once and ends any change that waits; a looser one waits, and with `needsConfirming` until the
 * player wants it once more.
 *
 * @param current Null when there is none of this kind and period.
 */
export function limitAfter(
  current: LimitInForce | null,
  wish: PlayerLimit,
  now: Date,
  { needsConfirming = false } = {},
): LimitInForce {
  if (!current || allowed(wish) <= allowed(current.limit)) return { limit: wish, pending: null };

  const { pending } = current;
  // The same wish again does not wait longer.
  if (pending?.limit && allowed(pending.limit) === allowed(wish)) return current;

  return { ...current, pending: waiting(wish, now, needsConfirming) };
}

/** What becomes of a limit that its player wants to be rid of: it stands until the delay is over. */
export function limitAfterRemoval(current: LimitInForce, now: Date, { needsConfirming = false } = {}): LimitInForce {
  const isAskedAgain = current.pending !== null && current.pending.limit === null;

  return isAskedAgain ? current : { ...current, pending: waiting(null, now, needsConfirming) };
}

function waiting(limit: PlayerLimit | null, now: Date, needsConfirming: boolean): PendingChange {
  return { from: laterBy(now, LIMIT_DELAY_MS), limit, ...(needsConfirming && { needsConfirming }) };
}

function allowed(limit: PlayerLimit): bigint {
  return limit.kind === "session" ? BigInt(limit.minutes) : limit.amountCents;
}

function laterBy(time: Date, ms: number): Date {
  return new Date(time.getTime() + ms);
}
