import { glanceAtCallback } from "@/lib/aggregator";
import { idAt } from "@/lib/ids";
import { maskKey } from "@/lib/reports";
import type { MoneyCall } from "@/lib/wallet";
import { isFailure, type LoggedCall } from "./logged-call";

/** Longer than any id of the aggregator, and short enough for an index. */
const MAX_FIELD = 255;
const MAX_QUERY = 4_000;

/** A row of the call log. */
export type CallLogRow = ReturnType<typeof toRow>;

/**
 * What the log keeps of a callback: the key masked, and nothing PostgreSQL cannot store.
 *
 * @param order Tells calls of one millisecond apart: the smaller came first.
 */
export function toRow(logged: LoggedCall, order: number) {
  const { call, rawQuery, sourceAddress, durationMs, ...answered } = logged;
  const said = isMoneyCall(call) ? call : glanceAtCallback(rawQuery);

  return {
    // The time of arrival, not of writing: the log is read by its key.
    id: idAt(logged.receivedAt, order),
    ...answered,
    method: storable(logged.method.slice(0, 16)),
    sourceAddress: stored(sourceAddress),
    rawQuery: storable(maskKey(rawQuery).slice(0, MAX_QUERY)),
    isTrusted: call !== null || isFailure(logged.refusal),
    username: stored(call?.username ?? said.username),
    kind: said.kind,
    type: stored(said.type),
    callId: stored(said.callId),
    roundId: stored(said.roundId),
    gameId: stored(said.gameId),
    amountCents: said.amountCents,
    currency: stored(said.currency),
    calledAt: said.calledAt,
    problem: stored(logged.problem),
    durationMs: Math.round(durationMs * 100) / 100,
  };
}

/** The aggregator's clock, where its signature was right; a stranger's tells nothing. */
export function clockOf({ call, refusal, rawQuery }: LoggedCall): Date | null {
  if (isMoneyCall(call)) return call.calledAt;
  // Balance calls are frequent and say no more than the bets around them.
  return refusal === "OUT_OF_TIME" ? glanceAtCallback(rawQuery).calledAt : null;
}

function isMoneyCall(call: LoggedCall["call"]): call is MoneyCall {
  return call !== null && call.kind !== "balance" && call.kind !== "invalid";
}

function stored(text: string | null): string | null {
  return text === null ? null : storable(text.slice(0, MAX_FIELD));
}

/** PostgreSQL has no text with NUL or half a character in it; one such row would keep a whole batch out of the log. */
function storable(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, "\uFFFD");
}
