/** What is wrong, and with which field; null when with none. */
export interface RegisterProblem {
  field: "username" | "password" | "currency" | "birthDate" | "termsVersion" | null;
  message: string;
}

const PROBLEMS: Record<string, RegisterProblem> = {
  USERNAME_TAKEN: { field: "username", message: "Somebody plays under this username already. Choose another one." },
  USERNAME_INVALID: {
    field: "username",
    message: "A username has 3 to 32 letters (a to z), digits, “-” or “_”, and begins with a letter or digit.",
  },
  PASSWORD_WEAK: {
    field: "password",
    message: "Choose a password of 8 to 128 characters that is not your username.",
  },
  CURRENCY_INVALID: { field: "currency", message: "Choose one of the currencies on the list." },
  BIRTH_DATE_INVALID: { field: "birthDate", message: "That is not a day of the calendar. Check day, month and year." },
  UNDER_AGE: { field: "birthDate", message: "You must be 18 or older to play here." },
  TERMS_NOT_ACCEPTED: {
    field: "termsVersion",
    message: "Accept the terms to create an account. If they changed meanwhile, reload this page first.",
  },
  SIGN_IN_FAILED: { field: null, message: "Your account is ready. Go to “Sign in” to enter." },
};

/** Why somebody could not register, in the user's words. */
export function registerMessage(code: string): RegisterProblem {
  return (
    (Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined) ?? {
      field: null,
      message: "Something went wrong on our side. Please try again.",
    }
  );
}
