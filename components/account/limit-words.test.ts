import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { formatsOf } from "@/i18n/formats";
import { loadMessages } from "@/i18n/messages";
import type { LimitUse } from "@/lib/players";
import { limitText, limitTitle, limitUsed, limitValue } from "./limit-words";

const texts = {
  t: createTranslator({ locale: "en", messages: await loadMessages("en"), namespace: "account.limit" }),
  money: formatsOf("en", "UTC").money,
};

const use: LimitUse = {
  wagerCents: { day: 2_500n, week: 2_500n, month: 2_500n },
  lossCents: { day: -300n, week: 700n, month: 700n },
  playedMinutes: 75,
};

test("says how much of a limit is used", () => {
  const wager = { kind: "wager", period: "day", amountCents: 5_000n } as const;
  expect(limitUsed(wager, use, "EUR", texts)).toEqual({ share: 0.5, text: "25.00 EUR of 50.00 EUR used" });
});

test("a gain uses nothing of a loss limit, and no limit is used more than up", () => {
  expect(limitUsed({ kind: "loss", period: "day", amountCents: 500n }, use, "EUR", texts).share).toBe(0);
  expect(limitUsed({ kind: "loss", period: "week", amountCents: 500n }, use, "EUR", texts).share).toBe(1);
  expect(limitUsed({ kind: "loss", period: "week", amountCents: 0n }, use, "EUR", texts).share).toBe(1);
});

test("speaks of sessions in hours and minutes", () => {
  const session = { kind: "session", period: "session", minutes: 150 } as const;
  expect(limitTitle(session, texts)).toBe("Length of a session");
  expect(limitText(session, "EUR", texts)).toBe("2 h 30 min");
  expect(limitValue(session)).toBe("150");
  expect(limitUsed(session, use, "EUR", texts)).toEqual({
    share: 0.5,
    text: "1 h 15 min of 2 h 30 min played without a pause",
  });
});
