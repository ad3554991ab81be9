import { expect, test } from "vitest";
import { parseRecipients } from "./parse-recipients";

const brief = (text: string, firstLine?: number) =>
  parseRecipients(text, firstLine).map(({ line, username, currency, cause }) => [line, username, currency, cause]);

test("a username a line, with or without a currency, whatever separates them", () => {
  expect(brief("anna\nBob , eur\n\ncarl;USD\r\ndora\tUSD\n")).toEqual([
    [1, "anna", null, null],
    [2, "bob", "EUR", null],
    [4, "carl", "USD", null],
    [5, "dora", "USD", null],
  ]);
});

test("a head is passed over, but only on the first line of the list", () => {
  expect(brief("\uFEFFusername,currency\nanna")).toEqual([[2, "anna", null, null]]);
  expect(brief("username", 10_001)).toEqual([[10_001, "username", null, null]]);
});

test("what cannot be read is said with its line, and costs no other line", () => {
  expect(brief('anna\n"bob\ncarl\nda"na"\n"eve",USD\nfred,USD,7\n,\n')).toEqual([
    [1, "anna", null, null],
    [2, null, null, "UNREADABLE"],
    [3, "carl", null, null],
    [4, null, null, "UNREADABLE"],
    [5, "eve", "USD", null],
    [6, "fred", "USD", "TOO_MANY_COLUMNS"],
  ]);
  expect(parseRecipients(" anna , EUR ", 7)).toMatchObject([{ line: 7, given: "anna , EUR" }]);
});

test("fifty thousand lines are read at once", () => {
  const text = Array.from({ length: 50_000 }, (_, index) => `player-${index},USD`).join("\n");
  expect(parseRecipients(text)).toHaveLength(50_000);
});
