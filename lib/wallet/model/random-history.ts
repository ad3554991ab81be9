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
const CALL_IDS = "abcdefghijklmnopqrstuvwx";

/** Few ids, rounds and amounts, so that calls meet; mostly nothing in their way, so that they move money. */
export const aHistory: fc.Arbitrary<History> = fc.record({
  unknownRoundRollback: fc.constantFrom("apply", "hold"),
  largeWinCents: fc.constantFrom(1_000_000n, 250n),
  batches: fc.array(aBatch(), { minLength: 1, maxLength: 4, size: "max" }),
});

function aBatch(): fc.Arbitrary<Batch> {
  return fc.record({
    players: fc.tuple(aPlayer("p1", "USD"), aPlayer("p2", "EUR")),
    disabledGameIds: mostly([], ["prov/GameB"]),
    paidInCents: fc.constantFrom(500n, 100n, 0n),
    calls: fc.array(aWalletCall(), { maxLength: 14, size: "max" }),
  });
}

function aPlayer(username: string, currency: string): fc.Arbitrary<NaivePlayer> {
  const anAllowance = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    // What is left of a limit is negative once the limit was lowered.
    { weight: 1, arbitrary: fc.constantFrom(200n, 100n, 0n, -5n) },
  );

  return fc.record({
    username: fc.constant(username),
    currency: fc.constant(currency),
    status: mostly("active", "blocked", "excluded", "suspended"),
    wagerCents: anAllowance,
    lossCents: anAllowance,
    isSessionOver: mostly(false, true),
  });
}

function aWalletCall(): fc.Arbitrary<WalletCall> {
  const unstored = { username: aUsername(), currency: aCurrency() };

  return fc.oneof(
    { weight: 30, arbitrary: aMoneyCall() },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("balance"), ...unstored }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("invalid"), problem: fc.constant("amount"), ...unstored }) },
  );
}

function aMoneyCall(): fc.Arbitrary<MoneyCall> {
  return fc.record({
    kind: fc.constantFrom<MoneyKind[]>(
      "bet",
      "bet",
      "bet",
      "bet",
      "win",
      "win",
      "rollback_bet",
      "rollback_bet",
      "rollback_win",
    ),
    username: aUsername(),
    currency: aCurrency(),
    callId: fc.constantFrom(...CALL_IDS),
    amountCents: fc.constantFrom(100n, 100n, 60n, 40n, 250n, 1n, 0n, 2000n),
    type: fc.constantFrom("spin", "spin", "spin", "spin", "bonus_fs", "jackpot"),
    roundId: fc.constantFrom("R1", "R1", "R1", "R2", "R2", "R3", null),
    gameId: mostly<string | null>("prov/GameA", "prov/GameB", null),
    isRoundFinal: fc.boolean(),
    calledAt: fc.constant(NOW),
    rawQuery: fc.constant(""),
  });
}

function aUsername(): fc.Arbitrary<string> {
  return mostly("p1", "p2", "p2", "nobody");
}

function aCurrency(): fc.Arbitrary<string | null> {
  return mostly<string | null>(null, "USD", "EUR");
}

/** The usual value nine times in ten. */
function mostly<T>(usual: T, ...others: T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
}
