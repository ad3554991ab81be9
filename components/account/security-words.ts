import type { Translator } from "@/i18n/translator";
import { signInMessage } from "./sign-in-message";

const KNOWN = [
  ...(["PASSWORD_WRONG", "PASSWORD_WEAK", "PASSWORDS_DIFFER", "SECOND_FACTOR_ON", "SECOND_FACTOR_OFF"] as const),
  ...(["CODE_REQUIRED", "BALANCE_LEFT", "SIGNED_OUT"] as const),
] as const;

/** What refusals are told with. */
export interface SecurityTexts {
  t: Translator<"account.refusal">;
  tSignIn: Translator<"entrance.refusal">;
}

/** Why something about the account's safety did not work, in the player's words. */
export function securityRefusal(code: string, { t, tSignIn }: SecurityTexts): string {
  const known = KNOWN.find((each) => each === code);

  return known ? t(known) : signInMessage(code, tSignIn);
}
