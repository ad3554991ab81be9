import { describe, expect, test } from "vitest";
import type { MoneyKind } from "./call";
import type { ExceptionKind } from "./outcome";
import { type ExceptionFacts, remedyFor } from "./remedy";
import { EMPTY_ROUND } from "./round";

function anException(kind: ExceptionKind, overrides: Partial<ExceptionFacts> = {}): ExceptionFacts {
  return { kind, callKind: "rollback_bet", callType: "spin", amountCents: 100n, movedCents: 0n, ...overrides };
}

describe("remedyFor", () => {
  test.each<ExceptionKind>([
    "CALL_MISMATCH",
    "ROLLBACK_UNMATCHED",
    "ROLLBACK_REPEATED",
    "ROLLBACK_TOO_LARGE",
    "ROLLBACK_UNCOVERED",
  ])("applying %s does what the call asked for, once", (kind) => {
    expect(remedyFor(anException(kind))).toEqual({ kind: "rollback_bet", movedCents: 100n });
    expect(remedyFor(anException(kind, { movedCents: 100n }))).toBeNull();
  });

  test.each<[MoneyKind, bigint]>([
    ["bet", -100n],
    ["win", 100n],
    ["rollback_bet", 100n],
    ["rollback_win", -100n],
  ])("a %s asked for %d", (callKind, movedCents) => {
    expect(remedyFor(anException("CALL_MISMATCH", { callKind }))).toEqual({ kind: callKind, movedCents });
  });

  test("a call over nothing leaves nothing to apply", () => {
    expect(remedyFor(anException("CALL_MISMATCH", { amountCents: 0n }))).toBeNull();
  });

  test("neither a free round's bet nor its rollback moves anything by an operator's hand, its win does", () => {
    const free = { callType: "bonus_fs" };

    expect(remedyFor(anException("CALL_MISMATCH", { ...free, callKind: "bet" }))).toBeNull();
    expect(remedyFor(anException("ROLLBACK_UNMATCHED", { ...free, callKind: "rollback_bet" }))).toBeNull();
    expect(remedyFor(anException("CALL_MISMATCH", { ...free, callKind: "win" }))?.movedCents).toBe(100n);
    expect(remedyFor(anException("ROLLBACK_UNMATCHED", { ...free, callKind: "rollback_win" }))?.movedCents).toBe(-100n);
  });

  test("applying a half-undone round takes back what of its wins still stands", () => {
    const exception = anException("ROUND_HALF_UNDONE", { movedCents: 100n });
    const round = { ...EMPTY_ROUND, winCents: 250n, winReversedCents: 50n };

    expect(remedyFor(exception, round)).toEqual({ kind: "rollback_win", movedCents: -200n });
    expect(remedyFor(exception, { ...round, winReversedCents: 250n })).toBeNull();
    expect(remedyFor(exception)).toBeNull();
  });

  test.each<ExceptionKind>(["WIN_AFTER_ROLLBACK", "WIN_UNMATCHED"])("a win that was paid (%s) stays paid", (kind) => {
    expect(remedyFor(anException(kind, { callKind: "win", movedCents: 0n }))).toBeNull();
  });
});
