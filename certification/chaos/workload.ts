import { type Answer, newCallId, type Query, type WalletClient } from "../wallet-client";

/** One call of the run, as the aggregator knows it. */
export interface SentCall {
  username: string;
  callId: string;
  rb: 0 | 1;
  query: Query;
  /** The answer that settled it; null until there is one. */
  acknowledged: { error: number; balance: number } | null;
}

/** What went wrong in the eyes of a client. */
export interface Contradiction {
  callId: string;
  first: string;
  second: string;
}

/** What the clients saw. */
export interface Tally {
  calls: SentCall[];
  sent: number;
  lost: number;
  notNow: number;
  contradictions: Contradiction[];
}

const TYPES = ["spin", "spin", "spin", "bonus_fs"];
const AMOUNTS = ["0", "1", "10", "50", "100", "250"];
const LOST_ANSWER_SHARE = 0.05;
const REPEAT_SHARE = 0.15;
const RETRY_SHARE = 0.9;
const RETRY_PAUSE_MS = 50;

/** A tally nothing has happened in. */
export function emptyTally(): Tally {
  return { calls: [], sent: 0, lost: 0, notNow: 0, contradictions: [] };
}

/**
 * One client: bets, wins and rollbacks in any order, repeats, answers thrown away - until told
 * to stop. Many run at once, on the same players.
 */
export async function playAtRandom(
  client: () => WalletClient,
  usernames: readonly string[],
  tally: Tally,
  isOver: () => boolean,
): Promise<void> {
  let open: SentCall | null = null;
  while (!isOver()) {
    // What has no answer is mostly repeated at once; now and then it has to wait, and comes late.
    const call: SentCall = open && Math.random() < RETRY_SHARE ? open : nextCall(usernames, tally);
    await send(client(), call, tally);
    open = call.acknowledged === null ? call : null;
  }
}

function nextCall(usernames: readonly string[], tally: Tally): SentCall {
  if (tally.calls.length > 0 && Math.random() < REPEAT_SHARE) return pick(tally.calls);

  const call = newCall(pick(usernames));
  tally.calls.push(call);

  return call;
}

/** Repeats every call that has no answer yet until it has one, as the aggregator does for hours. */
export async function settleAll(client: WalletClient, tally: Tally, clients: number): Promise<void> {
  const open = tally.calls.filter(({ acknowledged }) => acknowledged === null).values();
  const settle = async () => {
    for (const call of open) {
      for (let tries = 0; call.acknowledged === null && tries < 200; tries += 1) await send(client, call, tally);
    }
  };
  await Promise.all(Array.from({ length: clients }, settle));
}

async function send(client: WalletClient, call: SentCall, tally: Tally): Promise<void> {
  tally.sent += 1;
  try {
    const isLost = Math.random() < LOST_ANSWER_SHARE;
    const answer = await client.send(call.query, isLost ? { timeoutMs: 3 } : { timeoutMs: 10_000 });
    note(call, answer, tally);
  } catch {
    // Killed, cut or thrown away: the aggregator knows nothing, and will repeat it.
    tally.lost += 1;
    await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
  }
}

/** Error 2 with no balance is "not now": nothing happened. Any other answer stands for ever. */
function note(call: SentCall, { error, balance }: Answer, tally: Tally): void {
  if (error === 2 && balance === 0) {
    tally.notNow += 1;
    return;
  }
  if (call.acknowledged === null) call.acknowledged = { error, balance };
  else if (call.acknowledged.error !== error || call.acknowledged.balance !== balance) {
    const first = JSON.stringify(call.acknowledged);
    tally.contradictions.push({ callId: call.callId, first, second: JSON.stringify({ error, balance }) });
  }
}

function newCall(username: string): SentCall {
  const callId = newCallId();
  const isRollback = Math.random() < 0.15;
  const action = Math.random() < 0.6 ? "debit" : "credit";
  // Few rounds: bets, wins and rollbacks of one round meet, in any order.
  const roundId = `round-${Math.floor(Math.random() * 400)}`;
  const query: Query = [
    ["username", username],
    ["currency", "USD"],
    ["action", isRollback ? "credit" : action],
    ["amount", pick(AMOUNTS)],
    ["type", pick(TYPES)],
    ["round_id", roundId],
    ["game_id", "prov/GameA"],
    ["call_id", callId],
    ["rb", isRollback ? "1" : "0"],
  ];

  return { username, callId, rb: isRollback ? 1 : 0, query, acknowledged: null };
}

function pick<T>(from: readonly T[]): T {
  const picked = from[Math.floor(Math.random() * from.length)];
  if (picked === undefined) throw new Error("there is nothing to pick from");

  return picked;
}
