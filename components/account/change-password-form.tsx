"use client";

import { Alert } from "@/components/ui/alert";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { keepTyped } from "./keep-typed";
import { securityRefusal } from "./security-words";
import { type FormAction, useOutcome } from "./use-outcome";

/** Asks for the present password and, twice, for a new one. */
export function ChangePasswordForm({
  action,
  minLength,
  doneText = "Your password is changed, and you are signed out everywhere else.",
}: {
  action: FormAction;
  minLength: number;
  doneText?: string;
}) {
  const [outcome, submit] = useOutcome(action);
  const code = outcome && !outcome.ok ? outcome.code : null;
  const errorOf = (field: string) => (code !== null && FIELD_OF[code] === field ? securityRefusal(code) : undefined);

  return (
    <form action={submit} onReset={outcome?.ok ? undefined : keepTyped} className="grid gap-4">
      {outcome?.ok ? (
        <Alert tone="success" isLive>
          {doneText}
        </Alert>
      ) : null}
      {code !== null && FIELD_OF[code] === undefined ? (
        <Alert tone="danger" isLive>
          {securityRefusal(code)}
        </Alert>
      ) : null}
      <PasswordInput
        label="Present password"
        name="current"
        autoComplete="current-password"
        error={errorOf("current")}
        maxLength={128}
        required
      />
      <PasswordInput
        label="New password"
        name="password"
        autoComplete="new-password"
        hint={`${minLength} characters or more. Long is safer than complicated.`}
        error={errorOf("password")}
        minLength={minLength}
        maxLength={128}
        required
      />
      <PasswordInput
        label="New password, again"
        name="again"
        autoComplete="new-password"
        error={errorOf("again")}
        maxLength={128}
        required
      />
      <SubmitButton className="w-fit">Change password</SubmitButton>
    </form>
  );
}

const FIELD_OF: Record<string, string> = {
  PASSWORD_WRONG: "current",
  PASSWORD_WEAK: "password",
  PASSWORDS_DIFFER: "again",
};
