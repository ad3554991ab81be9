"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { SubmitButton } from "@/components/ui/submit-button";
import { CodeInput } from "./code-input";
import { keepTyped } from "./keep-typed";
import { RecoveryCodes } from "./recovery-codes";
import { securityRefusal } from "./security-words";
import { type FormAction, useOutcome } from "./use-outcome";
import { useSecurityTexts } from "./use-security-texts";

/** The way to the second step: the secret, a first code, and then, once, the recovery codes. */
export function SecondFactorSetup({
  qrCode,
  secret,
  confirmAction,
  cancelAction,
  children,
}: {
  /** Drawn on the server. */
  qrCode: ReactNode;
  /** The same for typing, in groups of four. */
  secret: string;
  confirmAction: FormAction<string[]>;
  cancelAction: () => Promise<void>;
  /** More fields, below the code. */
  children?: ReactNode;
}) {
  const t = useTranslations("account.secondStep");
  const texts = useSecurityTexts();
  const [outcome, submit] = useOutcome(confirmAction);
  if (outcome?.ok) return <RecoveryCodes codes={outcome.value} title={t("done")} />;

  return (
    <div className="grid gap-5">
      <p className="text-sm">{t("scan")}</p>
      {qrCode}
      <p className="text-sm text-muted">
        {t("key")}{" "}
        <code dir="ltr" className="font-mono break-all text-ink select-all">
          {secret}
        </code>
      </p>
      <form action={submit} onReset={keepTyped} className="grid gap-4">
        {outcome ? (
          <Alert tone="danger" isLive>
            {securityRefusal(outcome.code, texts)}
          </Alert>
        ) : null}
        <CodeInput hint={t("codeHint")} />
        {children}
        <SubmitButton className="w-fit">{t("turnOn")}</SubmitButton>
      </form>
      <form action={cancelAction}>
        <SubmitButton variant="ghost" size="sm">
          {t("cancel")}
        </SubmitButton>
      </form>
    </div>
  );
}
