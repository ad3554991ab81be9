"use client";

import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { SubmitButton } from "@/components/ui/submit-button";
import { CodeInput } from "./code-input";
import { keepTyped } from "./keep-typed";
import { RecoveryCodes } from "./recovery-codes";
import { securityRefusal } from "./security-words";
import { type FormAction, useOutcome } from "./use-outcome";
import { useSecurityTexts } from "./use-security-texts";

/** Makes a new set of recovery codes for a code of the app. */
export function RenewCodes({ action }: { action: FormAction<string[]> }) {
  const t = useTranslations("account.recovery");
  const texts = useSecurityTexts();
  const [outcome, submit] = useOutcome(action);
  if (outcome?.ok) return <RecoveryCodes codes={outcome.value} title={t("replaced")} />;

  return (
    <form action={submit} onReset={keepTyped} className="grid gap-4">
      {outcome ? (
        <Alert tone="danger" isLive>
          {securityRefusal(outcome.code, texts)}
        </Alert>
      ) : null}
      <CodeInput hint={t("codeHint")} />
      <SubmitButton variant="secondary" className="w-fit">
        {t("renew")}
      </SubmitButton>
    </form>
  );
}
