import { expect, test } from "vitest";
import { addTallies, describeTally, FAILED, PASSED, tallyPlaywright, tallyVitest, withStatus } from "./tally";

test("a test file that cannot be loaded counts as one failure", () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
      { status: "passed", assertionResults: [{}] },
    ],
  };
  expect(tallyVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 1 });
});

test("a browser test that passed at the second try has passed", () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
  expect(tallyPlaywright(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test("a tool that crashes after its tests have passed counts as failed", () => {
  expect(withStatus(PASSED, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(withStatus(FAILED, 1)).toEqual(FAILED);
  expect(withStatus(PASSED, 0)).toEqual(PASSED);
});

test("the last line names skipped tests only when there are any", () => {
  expect(describeTally(addTallies([PASSED, PASSED, FAILED]))).toBe("2 passed, 1 failed");
  expect(describeTally({ passed: 2, failed: 0, skipped: 1 })).toBe("2 passed, 0 failed, 1 skipped");
});
