"use client";

import { useTranslations } from "next-intl";
import { useActionState, useEffect, useId } from "react";
import { Alert } from "@/components/ui/alert";
import { Input } from "@/components/ui/input";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { CodeInput } from "./code-input";
import { enter } from "./enter";
import { formText } from "./form-text";
import { keepTyped } from "./keep-typed";
import { signInMessage } from "./sign-in-message";

interface Outcome {
  code: string;
  /** The password was right, and a code is wanted with it. */
  wantsCode: boolean;
}

/** Name and password, for players and staff alike; who has a second step is asked for it after them. */
export function SignInForm({
  basePath,
  destination,
  submitLabel,
}: {
  /** `/api/auth` for players, `/api/admin-auth` for staff. */
  basePath: string;
  /** A path of ours, already checked. */
  destination: string;
  submitLabel?: string;
}) {
  const t = useTranslations("entrance");
  const tRefusal = useTranslations("entrance.refusal");
  const [passwordId, codeId] = [useId(), useId()];
  const [outcome, submit] = useActionState(async (previous: Outcome | null, form: FormData): Promise<Outcome> => {
    const credentials = { username: formText(form, "username"), password: formText(form, "password") };
    const typed = formText(form, "code");
    const code = await enter(basePath, { ...credentials, ...(typed && { code: typed }) }, destination);
    const wantsCode = code === "CODE_REQUIRED" || (previous?.wantsCode === true && code !== "CREDENTIALS_WRONG");

    return { code, wantsCode };
  }, null);
  const wantsCode = outcome?.wantsCode === true;

  useEffect(() => {
    if (outcome) document.getElementById(outcome.wantsCode ? codeId : passwordId)?.focus();
  }, [outcome, codeId, passwordId]);

  return (
    <form action={submit} onReset={keepTyped} className="grid gap-4">
      {outcome && outcome.code !== "CODE_REQUIRED" ? (
        <Alert tone="danger" isLive>
          {signInMessage(outcome.code, tRefusal)}
        </Alert>
      ) : null}
      <div className={wantsCode ? "hidden" : "grid gap-4"}>
        <Input
          label={t("username")}
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
          label={t("password")}
          name="password"
          autoComplete="current-password"
          maxLength={128}
          required
        />
      </div>
      {wantsCode ? <CodeInput id={codeId} hint={t("signIn.codeHint")} /> : null}
      <SubmitButton size="lg">{submitLabel ?? t("signIn.submit")}</SubmitButton>
    </form>
  );
}
