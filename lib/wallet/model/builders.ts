import { Books } from "../books";
import type { MoneyCall, MoneyKind, WalletCall } from "../call";
import { decide, type WalletPolicy } from "../decide";
import type { Outcome, RefusalCode } from "../outcome";
import { GENESIS_HASH } from "../posting";
import { type Allowance, FREE_STANDING, type Standing } from "../standing";

/** The player whose calls these are: p1, USD. */
export const PLAYER_ID = "018f0000-0000-7000-8000-000000000001";

/** Another player of the same currency: p2. */
export const OTHER_PLAYER_ID = "018f0000-0000-7000-8000-000000000002";

/** When the books were opened, and what the aggregator's clock says. */
export const NOW = new Date("2026-01-01T00:00:00Z");

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

/** The next batch's books: what the first one wrote, and nothing else. */
export function reopened(books: Books, standing: Standing = FREE_STANDING): Books {
  const { calls, rounds, heads } = books.changes();

  return new Books({
    openedAt: NOW,
    accounts: heads.map((head) => ({ ...head, username: head.playerId === PLAYER_ID ? "p1" : "p2" })),
    standings: new Map(heads.map(({ playerId }) => [playerId, standing])),
    disabledGameIds: new Set(),
    calls,
    rounds,
  });
}

/** Whoever may bet, but no more than this. */
export function standingWith(limits: Partial<Allowance>): Standing {
  return { ...FREE_STANDING, allowance: { ...FREE_STANDING.allowance, ...limits } };
}

/** Books that nothing was written in yet. */
export function openBooks({
  balanceCents = 1000n,
  standing = FREE_STANDING as Standing,
  disabledGameIds = [] as string[],
} = {}): Books {
  const empty = { currency: "USD", balanceCents, version: 0n, lastHash: GENESIS_HASH };

  return new Books({
    openedAt: NOW,
    accounts: [
      { ...empty, playerId: PLAYER_ID, username: "p1" },
      { ...empty, playerId: OTHER_PLAYER_ID, username: "p2" },
    ],
    standings: new Map([
      [PLAYER_ID, standing],
      [OTHER_PLAYER_ID, standing],
    ]),
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

/** What the calls so far undid. */
export function linksOf(books: Books): string[] {
  return books.changes().calls.flatMap(({ undoesCallId }) => undoesCallId ?? []);
}

/** The call was processed. */
export const accepted = (balanceCents: bigint): Outcome => ({ ok: true, balanceCents });

/** The wallet said no. */
export const refused = (code: RefusalCode, balanceCents: bigint): Outcome => ({ ok: false, code, balanceCents });

/** The same answer, to a repeat. */
export const again = (outcome: Outcome): Outcome => ({ ...outcome, isRepeat: true });
