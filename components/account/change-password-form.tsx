"use client";

import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { keepTyped } from "./keep-typed";
import { securityRefusal } from "./security-words";
import { type FormAction, useOutcome } from "./use-outcome";
import { useSecurityTexts } from "./use-security-texts";

/** Asks for the present password and, twice, for a new one. */
export function ChangePasswordForm({
  action,
  minLength,
  doneText,
}: {
  action: FormAction;
  minLength: number;
  /** What is said afterwards. Default: what a player reads. */
  doneText?: string;
}) {
  const t = useTranslations("account.password");
  const texts = useSecurityTexts();
  const [outcome, submit] = useOutcome(action);
  const code = outcome && !outcome.ok ? outcome.code : null;
  const errorOf = (field: string) =>
    code !== null && FIELD_OF[code] === field ? securityRefusal(code, texts) : undefined;

  return (
    <form action={submit} onReset={outcome?.ok ? undefined : keepTyped} className="grid gap-4">
      {outcome?.ok ? (
        <Alert tone="success" isLive>
          {doneText ?? t("done")}
        </Alert>
      ) : null}
      {code !== null && FIELD_OF[code] === undefined ? (
        <Alert tone="danger" isLive>
          {securityRefusal(code, texts)}
        </Alert>
      ) : null}
      <PasswordInput
        label={t("present")}
        name="current"
        autoComplete="current-password"
        error={errorOf("current")}
        maxLength={128}
        required
      />
      <PasswordInput
        label={t("new")}
        name="password"
        autoComplete="new-password"
        hint={t("hint", { count: minLength })}
        error={errorOf("password")}
        minLength={minLength}
        maxLength={128}
        required
      />
      <PasswordInput
        label={t("again")}
        name="again"
        autoComplete="new-password"
        error={errorOf("again")}
        maxLength={128}
        required
      />
      <SubmitButton className="w-fit">{t("submit")}</SubmitButton>
    </form>
  );
}

const FIELD_OF: Record<string, string> = {
  PASSWORD_WRONG: "current",
  PASSWORD_WEAK: "password",
  PASSWORDS_DIFFER: "again",
};
