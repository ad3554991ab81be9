import { expect, test } from "vitest";
import { localPath } from "./local-path";

test.each(["/", "/account/history?kind=win#top", "/games/a%20b", "/?next=//x"])("follows %j", (next) => {
  expect(localPath(next)).toBe(next);
});

test.each([
  undefined,
  "",
  "account",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/a\\b",
  "/\t/evil.example",
  "/\n/evil.example",
  " /account",
  "https://evil.example/",
  "javascript:alert(1)",
  ["/account", "/games"],
])("goes to the fallback instead of %j", (next) => {
  expect(localPath(next)).toBe("/");
  expect(localPath(next, "/admin")).toBe("/admin");
});

test("never leads to another host", () => {
  for (const next of [
    "//evil.example",
    "/\t/evil.example",
    "/\\evil.example",
    "/%2F/evil.example",
    "/..//evil.example",
  ]) {
    expect(new URL(localPath(next), "http://here.example").host).toBe("here.example");
  }
});
