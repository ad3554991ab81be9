/** A balance as the server renders it: cents as text. */
export interface Balance {
  balanceCents: string;
  currency: string;
}

/** What a player's page follows: a balance, and what was told of play. */
export interface LiveState extends Balance {
  /** Null before the first news. */
  playerId: string | null;
  /** Of two states of one player the higher one is the later one. */
  version: string;
  /** What play has brought since a moment, signed; null when the page does not ask. */
  net: { since: string; cents: string } | null;
  /** The last bet that was refused while the page was open. */
  refusal: { code: string; at: string } | null;
  /** All gaming is off for this player. */
  isPaused: boolean;
}

/** What a page knows before any news. */
export function stateOf(balance: Balance): LiveState {
  return { ...balance, playerId: null, version: "0", net: null, refusal: null, isPaused: false };
}

/**
 * Reads the server's news.
 *
 * @throws When they have an unknown shape. By hand, because a schema library outweighs the whole page.
 */
export function parseLiveState(body: unknown): LiveState {
  const { playerId, balanceCents, currency, version, net, refusal, isPaused } = fieldsOf(body);

  return {
    playerId: text(playerId),
    balanceCents: digits(balanceCents),
    currency: text(currency),
    version: digits(version),
    net: net === null ? null : { since: text(fieldsOf(net).since), cents: digits(fieldsOf(net).cents) },
    refusal: refusal === null ? null : { code: text(fieldsOf(refusal).code), at: text(fieldsOf(refusal).at) },
    isPaused: isPaused === true,
  };
}

/**
 * What a page knows after news that may come late: a poll's answer can be overtaken by the
 * stream. A refusal stays known until another one comes; somebody else's news replace all.
 */
export function mergeState(current: LiveState, news: LiveState): LiveState {
  if (current.playerId !== null && current.playerId !== news.playerId) return news;

  const latest = BigInt(news.version) < BigInt(current.version) ? current : news;

  return { ...latest, refusal: laterOf(current.refusal, news.refusal) };
}

function laterOf(one: LiveState["refusal"], other: LiveState["refusal"]): LiveState["refusal"] {
  if (!one || !other) return one ?? other;

  return Date.parse(other.at) > Date.parse(one.at) ? other : one;
}

function fieldsOf(value: unknown): Partial<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw unknownShape();

  return { ...value };
}

function text(value: unknown): string {
  if (typeof value !== "string") throw unknownShape();

  return value;
}

function digits(value: unknown): string {
  const found = text(value);
  if (!/^-?\d+$/.test(found)) throw unknownShape();

  return found;
}

function unknownShape(): Error {
  return new Error("The news came in an unknown shape");
}
