import type { Translator } from "@/i18n/translator";

const KNOWN = ["CREDENTIALS_WRONG", "CODE_WRONG", "ACCOUNT_CLOSED", "BUSY", "COOKIES_BLOCKED", "OFFLINE"] as const;

const TOO_MANY_TRIES = /^TOO_MANY_TRIES_(\d{1,4})$/;

/** Why a sign-in failed, in the user's words. A code nobody foresaw gets a bland one. */
export function signInMessage(code: string, t: Translator<"entrance.refusal">): string {
  const minutes = TOO_MANY_TRIES.exec(code)?.[1];
  if (minutes !== undefined) return t("tooManyTries", { minutes: Number(minutes) });

  return t(KNOWN.find((each) => each === code) ?? "UNEXPECTED");
}
