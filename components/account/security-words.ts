import { signInMessage } from "./sign-in-message";

const REFUSALS: Record<string, string> = {
  PASSWORD_WRONG: "That is not your present password.",
  PASSWORD_WEAK: "Choose a password of 8 to 128 characters that is not your username.",
  PASSWORDS_DIFFER: "The two new passwords are not the same.",
  SECOND_FACTOR_ON: "The second step is on already. Reload the page.",
  SECOND_FACTOR_OFF: "The second step is off already. Reload the page.",
  CODE_REQUIRED: "Type the code your app shows.",
  BALANCE_LEFT: "Your balance is not empty. Tick the box to say that you know.",
  SIGNED_OUT: "You are signed out. Sign in and try again.",
};

/** Why something about the account's safety did not work, in the player's words. */
export function securityRefusal(code: string): string {
  return (Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined) ?? signInMessage(code);
}
