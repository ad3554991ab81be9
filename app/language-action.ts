"use server";

import { cookies } from "next/headers";
import { findLanguage, LANGUAGE_COOKIE } from "@/i18n/locales";

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps the language this browser's visitor reads; anything else than one of ours changes nothing. */
export async function chooseLanguageAction(form: FormData): Promise<void> {
  const language = findLanguage(form.get("language"));
  if (!language) return;

  (await cookies()).set(LANGUAGE_COOKIE, language, { path: "/", maxAge: ONE_YEAR_SECONDS, sameSite: "lax" });
}
