import { expect, test } from "vitest";
import { LimitForm, limitName, typedLimit } from "./limit-form";

const typed = (limit: string, value: string) => typedLimit(LimitForm.parse({ limit, value }));

test("reads money for losses and wagers, minutes for a session", () => {
  expect(typed("loss-day", "12,50")).toEqual({ kind: "loss", period: "day", amountCents: 1250n });
  expect(typed("wager-month", "0")).toEqual({ kind: "wager", period: "month", amountCents: 0n });
  expect(typed("session-session", " 90 ")).toEqual({ kind: "session", period: "session", minutes: 90 });
});

test("knows no other limits, and no other numbers", () => {
  expect(LimitForm.safeParse({ limit: "loss-session", value: "1" }).success).toBe(false);
  expect(typed("loss-day", "a lot")).toBeNull();
  expect(typed("session-session", "1.5")).toBeNull();
  expect(limitName({ kind: "loss", period: "week" })).toBe("loss-week");
});
