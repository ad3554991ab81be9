"use server";

import { publicAction } from "@/lib/auth";
import { db } from "@/lib/db";
import { parseBirthDate, RegistrationForm, registerPlayer } from "@/lib/players";
import { ok, refused } from "@/lib/result";

/** Registers a player; signing in is the browser's next step. */
export const registerAction = publicAction(RegistrationForm, async (form) => {
  const dateOfBirth = parseBirthDate({ year: form.birthYear, month: form.birthMonth, day: form.birthDay });
  if (!dateOfBirth) return refused("BIRTH_DATE_INVALID");

  const { username, password, currency, termsVersion = null } = form;
  const registered = await registerPlayer(db(), { username, password, currency, dateOfBirth, termsVersion });

  return registered.ok ? ok({ username: registered.value.username }) : registered;
});
