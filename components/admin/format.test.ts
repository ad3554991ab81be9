import { describe, expect, test } from "vitest";
import { amountText, signedMoneyText, signedText, utcText } from "./format";

describe("amounts in tables", () => {
  test("name no currency, as their column does", () => {
    expect(amountText(123_450n)).toBe("1,234.50");
    expect(amountText(-5n)).toBe("−0.05");
  });

  test("always write their sign where it tells giving from taking; nothing has none", () => {
    expect([signedText(250n), signedText(-250n), signedText(0n)]).toEqual(["+2.50", "−2.50", "0.00"]);
    expect(signedMoneyText(9_007_199_254_740_993n, "EUR")).toBe("+90,071,992,547,409.93 EUR");
  });
});

test("times are shown to the second in UTC", () => {
  expect(utcText(new Date("2026-11-24T23:59:59.999Z"))).toBe("2026-11-24 23:59:59");
});
