import { describe, expect, test } from "vitest";
import { formatCents, parseAmount, parseCents } from "./money";

describe("money", () => {
  test("from the wire is 1 to 15 digits and nothing else", () => {
    expect(parseCents("0")).toBe(0n);
    expect(parseCents("999999999999999")).toBe(999_999_999_999_999n);
    for (const text of ["", "-1", "+1", "1.0", "1e3", "0x1", " 1", "1 ", "1000000000000000", "١"]) {
      expect(parseCents(text)).toBeNull();
    }
  });

  test("typed by a person may have a sign and two decimals after a point or comma", () => {
    expect(parseAmount("12")).toBe(1200n);
    expect(parseAmount(" -3.5 ")).toBe(-350n);
    expect(parseAmount("12,50")).toBe(1250n);
    expect(parseAmount("0.01")).toBe(1n);
    for (const text of ["", "1.234", "1,000.00", "abc", "--1", "1."]) expect(parseAmount(text)).toBeNull();
  });

  test("is shown to the last cent, also beyond what a float can hold", () => {
    expect(formatCents(250n, "USD")).toBe("2.50 USD");
    expect(formatCents(-1n, "EUR")).toBe("-0.01 EUR");
    expect(formatCents(900719925474099312n, "USD")).toBe("9,007,199,254,740,993.12 USD");
    expect(formatCents(123456n, "EUR", "de")).toBe("1.234,56 EUR");
  });
});
