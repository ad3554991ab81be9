import { expect, test } from "vitest";
import { visitorOf } from "./visitor";

test("believes the nearest proxy about the address, not what the caller wrote before it", () => {
  const headers = new Headers({ "x-forwarded-for": "1.1.1.1, 203.0.113.9", "user-agent": "Browser/1" });

  expect(visitorOf(headers)).toEqual({ address: "203.0.113.9", userAgent: "Browser/1" });
});

test("knows nothing of a request without headers", () => {
  expect(visitorOf(new Headers())).toEqual({ address: "unknown", userAgent: null });
});
