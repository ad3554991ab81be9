import { expect, test } from "vitest";
import { csvLine } from "./csv";

test("writes text, amounts, moments, counts and nothing", () => {
  const line = csvLine(["Bet", -1234n, 5n, new Date("2026-11-24T02:55:12.345Z"), 3, null]);

  expect(line).toBe("Bet,-12.34,0.05,2026-11-24T02:55:12.345Z,3,\r\n");
});

test("quotes what would break the line", () => {
  expect(csvLine(['say "hi"', "a,b", "two\nlines"])).toBe('"say ""hi""","a,b","two\nlines"\r\n');
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("defuses the text %j", (text) => {
  expect(csvLine([text]).replaceAll('"', "").startsWith(`'${text}`)).toBe(true);
});
