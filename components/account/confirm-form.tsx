"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import type { ButtonVariant } from "@/components/ui/button-class";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { CodeInput } from "./code-input";
import { keepTyped } from "./keep-typed";
import { securityRefusal } from "./security-words";
import { type FormAction, useOutcome } from "./use-outcome";
import { useSecurityTexts } from "./use-security-texts";

/** A step only the player may take: asks for the password, a code, or both. */
export function ConfirmForm({
  action,
  submitLabel,
  variant = "primary",
  wantsPassword = false,
  codeHint,
  wantsCode = false,
  children,
}: {
  action: FormAction;
  submitLabel: string;
  variant?: ButtonVariant;
  wantsPassword?: boolean;
  wantsCode?: boolean;
  codeHint?: string;
  /** More fields. */
  children?: ReactNode;
}) {
  const t = useTranslations("entrance");
  const texts = useSecurityTexts();
  const [outcome, submit] = useOutcome(action);

  return (
    <form action={submit} onReset={keepTyped} className="grid gap-4">
      {outcome && !outcome.ok ? (
        <Alert tone="danger" isLive>
          {securityRefusal(outcome.code, texts)}
        </Alert>
      ) : null}
      {wantsPassword ? (
        <PasswordInput label={t("password")} name="password" autoComplete="current-password" maxLength={128} required />
      ) : null}
      {wantsCode ? <CodeInput hint={codeHint} /> : null}
      {children}
      <SubmitButton variant={variant} className="w-fit">
        {submitLabel}
      </SubmitButton>
    </form>
  );
}
