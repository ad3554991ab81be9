import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { loadMessages } from "@/i18n/messages";
import { signInMessage } from "./sign-in-message";

const t = createTranslator({ locale: "en", messages: await loadMessages("en"), namespace: "entrance.refusal" });

test("says how long to wait", () => {
  expect(signInMessage("TOO_MANY_TRIES_12", t)).toBe("Too many tries. Wait 12 minutes, then try again.");
  expect(signInMessage("TOO_MANY_TRIES_1", t)).toBe("Too many tries. Wait 1 minute, then try again.");
});

test("never shows a code or a text that came with the answer", () => {
  for (const code of ["UNEXPECTED", "connect ECONNREFUSED 10.0.0.1", "constructor", "TOO_MANY_TRIES_<b>"]) {
    expect(signInMessage(code, t)).toBe("Something went wrong on our side. Please try again.");
  }
});
