import fc from "fast-check";
import type { MoneyCall, MoneyKind, WalletCall } from "../call";
import type { NaivePlayer } from "./naive-wallet";

/** Calls that share one database transaction, and what the operator did before them. */
export interface Batch {
  players: NaivePlayer[];
  disabledGameIds: string[];
  /** Paid in to each player. */
  paidInCents: bigint;
  calls: WalletCall[];
}

/** A deployment's life: what its operator chose, and batch after batch. */
export interface History {
  unknownRoundRollback: "apply" | "hold";
  largeWinCents: bigint;
  batches: Batch[];
}

const NOW = new Date("2026-01-01T00:00:00Z");
const AMOUNTS = [0n, 1n, 40n, 60n, 100n, 100n, 250n, 2000n] as const;
const KINDS = ["bet", "bet", "win", "rollback_bet", "rollback_win"] as const satisfies MoneyKind[];

const aUsername = fc.constantFrom("p1", "p1", "p1", "p1", "p1", "p1", "p2", "p2", "nobody");

/** Few ids, rounds and amounts, so that calls meet. */
export const aHistory: fc.Arbitrary<History> = fc.record({
  unknownRoundRollback: fc.constantFrom("apply", "hold"),
  largeWinCents: fc.constantFrom(250n, 1_000_000n),
  batches: fc.array(aBatch(), { minLength: 1, maxLength: 4 }),
});

function aBatch(): fc.Arbitrary<Batch> {
  return fc.record({
    players: fc.tuple(aPlayer("p1", "USD"), aPlayer("p2", "EUR")),
    disabledGameIds: fc.constantFrom([], [], [], ["prov/GameB"]),
    paidInCents: fc.constantFrom(0n, 100n, 500n),
    calls: fc.array(aWalletCall(), { maxLength: 12 }),
  });
}

function aPlayer(username: string, currency: string): fc.Arbitrary<NaivePlayer> {
  return fc.record({
    username: fc.constant(username),
    currency: fc.constant(currency),
    status: fc.constantFrom("active", "active", "active", "active", "blocked", "excluded"),
    wagerCents: fc.constantFrom(null, null, null, 0n, 100n, 200n, -5n),
    lossCents: fc.constantFrom(null, null, null, 0n, 100n, 200n, -5n),
    isSessionOver: fc.constantFrom(false, false, false, false, true),
  });
}

function aWalletCall(): fc.Arbitrary<WalletCall> {
  const unstored = { username: aUsername, currency: fc.constantFrom(null, "USD", "EUR") };

  return fc.oneof(
    { weight: 20, arbitrary: aMoneyCall() },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("balance"), ...unstored }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("invalid"), problem: fc.constant("amount"), ...unstored }),
    },
  );
}

function aMoneyCall(): fc.Arbitrary<MoneyCall> {
  return fc.record({
    kind: fc.constantFrom<MoneyKind[]>(...KINDS),
    username: aUsername,
    currency: fc.constantFrom(null, null, null, null, null, "USD", "USD", "EUR"),
    callId: fc.constantFrom(..."abcdefghijklmnopqr"),
    amountCents: fc.constantFrom(...AMOUNTS),
    type: fc.constantFrom("spin", "spin", "spin", "spin", "bonus_fs", "jackpot"),
    roundId: fc.constantFrom("R1", "R1", "R2", "R3", null),
    gameId: fc.constantFrom("prov/GameA", "prov/GameA", "prov/GameA", "prov/GameA", "prov/GameB", null),
    isRoundFinal: fc.boolean(),
    calledAt: fc.constant(NOW),
    rawQuery: fc.constant(""),
  });
}
