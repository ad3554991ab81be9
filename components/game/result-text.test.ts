import { expect, test } from "vitest";
import { formatsOf } from "@/i18n/formats";
import { resultText } from "./result-text";

test.each([
  [240n, "+2.40 USD"],
  [-310n, "−3.10 USD"],
  [0n, "0.00 USD"],
])("%d cents read as %s", (cents, text) => {
  expect(resultText(cents, "USD", formatsOf("en", "UTC").money)).toBe(text);
});
