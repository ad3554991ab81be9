import type { Translator } from "@/i18n/translator";

/** What is wrong, and with which field; null when with none. */
export interface RegisterProblem {
  field: "username" | "password" | "currency" | "birthDate" | "termsVersion" | null;
  message: string;
}

const FIELD_OF = {
  USERNAME_TAKEN: "username",
  USERNAME_INVALID: "username",
  PASSWORD_WEAK: "password",
  CURRENCY_INVALID: "currency",
  BIRTH_DATE_INVALID: "birthDate",
  UNDER_AGE: "birthDate",
  TERMS_NOT_ACCEPTED: "termsVersion",
  SIGN_IN_FAILED: null,
  UNEXPECTED: null,
} as const satisfies Record<string, RegisterProblem["field"]>;

/** Why somebody could not register, in the user's words. */
export function registerMessage(code: string, t: Translator<"entrance.registerRefusal">): RegisterProblem {
  const known = isKnown(code) ? code : "UNEXPECTED";

  return { field: FIELD_OF[known], message: t(known) };
}

function isKnown(code: string): code is keyof typeof FIELD_OF {
  return Object.hasOwn(FIELD_OF, code);
}
