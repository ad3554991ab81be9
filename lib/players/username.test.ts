import { expect, test } from "vitest";
import { parseRegisteredUsername, parseUsername } from "./username";

test("reads a username without regard to case and spaces around it", () => {
  expect(parseUsername("  Lucky_Ann-7 ")).toBe("lucky_ann-7");
});

test.each(["", "_ann", "-ann", "ann@example.com", "an n", "änn", "a".repeat(33), "ann.b"])(
  "refuses %j as a username",
  (text) => {
    expect(parseUsername(text)).toBeNull();
  },
);

test("asks 3 characters of those who register, 1 of the command line", () => {
  expect(parseUsername("u")).toBe("u");
  expect(parseRegisteredUsername("u1")).toBeNull();
  expect(parseRegisteredUsername("u12")).toBe("u12");
  expect(parseRegisteredUsername("a".repeat(32))).toBe("a".repeat(32));
});
