import { expect, test } from "vitest";
import { AGGREGATOR_CAUSES, causeOf, isOutcomeUnknown, isRetryable } from "./causes";

test("words that are not known are a refusal", () => {
  expect(causeOf("The reels are being polished")).toBe("REFUSED");
  expect(causeOf("")).toBe("REFUSED");
});

test("only what passes by itself is worth trying again", () => {
  expect(AGGREGATOR_CAUSES.filter(isRetryable)).toEqual(["LAUNCH_CAP", "UNREACHABLE", "TIMEOUT"]);
});

test("the outcome is unknown whenever no decision came back", () => {
  expect(AGGREGATOR_CAUSES.filter(isOutcomeUnknown)).toEqual(["UNREACHABLE", "TIMEOUT", "BAD_ANSWER"]);
});
