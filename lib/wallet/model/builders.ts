import { Books } from "../books";
import type { MoneyCall, MoneyKind, WalletCall } from "../call";
import { decide, type WalletPolicy } from "../decide";
import type { Outcome, RefusalCode } from "../outcome";
import { GENESIS_HASH } from "../posting";
import { FREE_STANDING, type Standing } from "../standing";

/** The one player of these tests; USD. */
export const PLAYER_ID = "018f0000-0000-7000-8000-000000000001";

const NOW = new Date("2026-01-01T00:00:00Z");

/** Follows the aggregator's word where the books cannot judge. */
export const APPLY = { unknownRoundRollback: "apply", largeWinCents: 1_000_000n } as const;

/** Holds it for the operator. */
export const HOLD = { ...APPLY, unknownRoundRollback: "hold" } as const;

let nextCallId = 0;

/** A call of the round R1 with an id of its own. */
export function aCall(kind: MoneyKind, amountCents: bigint, overrides: Partial<MoneyCall> = {}): MoneyCall {
  nextCallId += 1;

  return {
    kind,
    username: "p1",
    currency: "USD",
    callId: `call-${nextCallId}`,
    amountCents,
    type: "spin",
    roundId: "R1",
    gameId: "prov/GameA",
    isRoundFinal: false,
    calledAt: NOW,
    rawQuery: "",
    ...overrides,
  };
}

/** Books that nothing was written in yet. */
export function openBooks({
  balanceCents = 1000n,
  standing = FREE_STANDING as Standing,
  disabledGameIds = [] as string[],
} = {}): Books {
  const account = {
    playerId: PLAYER_ID,
    username: "p1",
    currency: "USD",
    balanceCents,
    version: 0n,
    lastHash: GENESIS_HASH,
  };

  return new Books({
    openedAt: NOW,
    accounts: [account],
    standings: new Map([[PLAYER_ID, standing]]),
    disabledGameIds: new Set(disabledGameIds),
    calls: [],
    rounds: [],
  });
}

/** Decides the calls one after the other, as a batch does. */
export function settleOn(books: Books, calls: readonly WalletCall[], policy: WalletPolicy = APPLY) {
  return calls.map((call): Outcome => {
    const decision = decide(books.stateFor(call), call, policy);
    books.apply(call, decision);

    return decision.outcome;
  });
}

/** The kinds of exception noted so far. */
export function exceptionsOf(books: Books): string[] {
  return books.changes().exceptions.map(({ kind }) => kind);
}

/** The call was processed. */
export const accepted = (balanceCents: bigint): Outcome => ({ ok: true, balanceCents });

/** The wallet said no. */
export const refused = (code: RefusalCode, balanceCents: bigint): Outcome => ({ ok: false, code, balanceCents });
