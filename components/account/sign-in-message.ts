const MESSAGES: Record<string, string> = {
  CREDENTIALS_WRONG: "That username and password do not match. Check both and try again.",
  CODE_WRONG: "That code is not right, or was used already. Wait for the next one, or type a recovery code.",
  ACCOUNT_CLOSED: "This account is closed. Our support can tell you more.",
  BUSY: "Many people are signing in right now. Try again in a few seconds.",
  COOKIES_BLOCKED: "Your browser did not keep our cookie. Allow cookies for this site, then try again.",
  OFFLINE: "We could not reach the casino. Check your connection and try again.",
};

const TOO_MANY_TRIES = /^TOO_MANY_TRIES_(\d{1,4})$/;

/** Why a sign-in failed, in the user's words. A code nobody foresaw gets a bland one. */
export function signInMessage(code: string): string {
  const minutes = TOO_MANY_TRIES.exec(code)?.[1];
  if (minutes !== undefined) {
    return `Too many tries. Wait ${minutes} ${minutes === "1" ? "minute" : "minutes"}, then try again.`;
  }

  return (
    (Object.hasOwn(MESSAGES, code) ? MESSAGES[code] : undefined) ??
    "Something went wrong on our side. Please try again."
  );
}
