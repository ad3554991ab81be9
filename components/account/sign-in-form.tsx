"use client";

import { useActionState, useId } from "react";
import { Alert } from "@/components/ui/alert";
import { Input } from "@/components/ui/input";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { enter } from "./enter";
import { formText } from "./form-text";
import { keepTyped } from "./keep-typed";
import { signInMessage } from "./sign-in-message";

/** Name and password, for players and staff alike. */
export function SignInForm({
  basePath,
  destination,
  submitLabel = "Sign in",
}: {
  /** `/api/auth` for players, `/api/admin-auth` for staff. */
  basePath: string;
  /** A path of ours, already checked. */
  destination: string;
  submitLabel?: string;
}) {
  const passwordId = useId();
  const [failure, submit] = useActionState(async (_previous: { code: string } | null, form: FormData) => {
    const credentials = { username: formText(form, "username"), password: formText(form, "password") };
    const code = await enter(basePath, credentials, destination);
    document.getElementById(passwordId)?.focus();

    return { code };
  }, null);

  return (
    <form action={submit} onReset={keepTyped} className="grid gap-4">
      {failure ? (
        <Alert tone="danger" isLive>
          {signInMessage(failure.code)}
        </Alert>
      ) : null}
      <Input
        label="Username"
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        inputMode="text"
        maxLength={64}
        required
      />
      <PasswordInput
        id={passwordId}
        label="Password"
        name="password"
        autoComplete="current-password"
        maxLength={128}
        required
      />
      <SubmitButton size="lg">{submitLabel}</SubmitButton>
    </form>
  );
}
