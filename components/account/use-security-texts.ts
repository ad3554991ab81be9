import { useTranslations } from "next-intl";
import type { SecurityTexts } from "./security-words";

/** The texts of refusals around the account's safety. */
export function useSecurityTexts(): SecurityTexts {
  return { t: useTranslations("account.refusal"), tSignIn: useTranslations("entrance.refusal") };
}
