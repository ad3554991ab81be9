import { describe, expect, test } from "vitest";
import { findProblems, type HealthFacts } from "./find-problems";
import { sumUp } from "./wallet-health";

const NOW = new Date("2026-05-05T12:00:00Z");
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const quiet = sumUp([]);

const WELL: HealthFacts = {
  wallet: { lastHour: quiet, lastDay: quiet, slices: [], lastCallAt: ago(1) },
  aggregator: {
    lastSync: null,
    lastGoodSyncAt: ago(10),
    launchFailures: [],
    lastLaunchAt: ago(2),
    creditExhaustedAt: null,
  },
  databaseMs: 1,
};

const codes = (facts: HealthFacts) => findProblems(facts, NOW).map(({ code }) => code);
const withHour = (figures: Partial<typeof quiet>): HealthFacts => ({
  ...WELL,
  wallet: { ...WELL.wallet, lastHour: { ...quiet, ...figures } },
});
const withAggregator = (facts: Partial<HealthFacts["aggregator"]>): HealthFacts => ({
  ...WELL,
  aggregator: { ...WELL.aggregator, ...facts },
});

describe("health", () => {
  test("that is good has no problem", () => {
    expect(codes(WELL)).toEqual([]);
  });

  test("is bad when our side could not answer, however few the calls", () => {
    expect(codes(withHour({ failed: 1 }))).toEqual(["WALLET_FAILING"]);
    expect(codes(withHour({ p95Ms: 1_800 }))).toEqual(["WALLET_SLOW"]);
    expect(codes({ ...WELL, databaseMs: 900 })).toEqual(["DATABASE_SLOW"]);
  });

  test("tells clocks that drift from strangers that knock", () => {
    expect(codes(withHour({ worstSkewMs: -20_000 }))).toEqual(["CLOCKS_APART"]);
    expect(codes(withHour({ untrusted: 3, worstSkewMs: 900 }))).toEqual(["SIGNATURES_FAILING"]);
  });

  test("is bad when games were opened and no call comes", () => {
    const silent = (lastCallAt: Date | null, launchedMinutesAgo: number): HealthFacts => ({
      ...withAggregator({ lastLaunchAt: ago(launchedMinutesAgo) }),
      wallet: { ...WELL.wallet, lastCallAt },
    });

    expect(codes(silent(null, 15))).toEqual(["CALLBACKS_SILENT"]);
    expect(codes(silent(ago(60), 15))).toEqual(["CALLBACKS_SILENT"]);
    expect(codes(silent(ago(14), 15))).toEqual([]);
    expect(codes(silent(null, 5))).toEqual([]);
  });

  test("looks at launches the aggregator refused, not at our own rules", () => {
    const failing = (cause: string) => withAggregator({ launchFailures: [{ cause, count: 40, lastAt: ago(1) }] });

    expect(codes(failing("TIMEOUT"))).toEqual(["LAUNCHES_FAILING"]);
    expect(codes(failing("PLAYER_EXCLUDED"))).toEqual([]);
    expect(codes(withAggregator({ creditExhaustedAt: ago(1) }))).toEqual(["CREDIT_EXHAUSTED"]);
    expect(codes(withAggregator({ lastGoodSyncAt: null }))).toEqual(["SYNC_OVERDUE"]);
  });
});
