"use client";

import { useTranslations } from "next-intl";
import { useActionState, useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { PasswordInput } from "@/components/ui/password-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Result } from "@/lib/result";
import { BirthDateFields } from "./birth-date-fields";
import { enter } from "./enter";
import { formText } from "./form-text";
import { keepTyped } from "./keep-typed";
import { registerMessage } from "./register-message";

/** Becoming a player; signs in at once and goes to `destination`. */
export function RegisterForm({
  action,
  currencies,
  termsVersion,
  minPasswordLength,
  destination,
}: {
  action: (form: FormData) => Promise<Result<{ username: string }, string>>;
  currencies: { code: string; name: string }[];
  termsVersion: string;
  minPasswordLength: number;
  destination: string;
}) {
  const t = useTranslations("entrance");
  const tRefusal = useTranslations("entrance.registerRefusal");
  const formRef = useRef<HTMLFormElement>(null);
  const [failure, submit] = useActionState(async (_previous: { code: string } | null, form: FormData) => {
    const registered = await action(form);
    if (!registered.ok) return { code: registered.code };

    const { username } = registered.value;
    await enter("/api/auth", { username, password: formText(form, "password") }, destination);

    return { code: "SIGN_IN_FAILED" };
  }, null);

  useEffect(() => {
    if (failure) formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);

  const problem = failure ? registerMessage(failure.code, tRefusal) : null;
  const errorOf = (field: string) => (problem?.field === field ? problem.message : undefined);

  return (
    <form ref={formRef} action={submit} onReset={keepTyped} className="grid gap-4">
      {problem?.field === null ? (
        <Alert tone="danger" isLive>
          {problem.message}
        </Alert>
      ) : null}
      <Input
        label={t("username")}
        name="username"
        hint={t("register.usernameHint")}
        error={errorOf("username")}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        inputMode="text"
        minLength={3}
        maxLength={32}
        required
      />
      <PasswordInput
        label={t("password")}
        name="password"
        hint={t("register.passwordHint", { count: minPasswordLength })}
        error={errorOf("password")}
        autoComplete="new-password"
        minLength={minPasswordLength}
        maxLength={128}
        required
      />
      <Select
        label={t("register.currency")}
        name="currency"
        hint={t("register.currencyHint")}
        error={errorOf("currency")}
        required
      >
        {currencies.map(({ code, name }) => (
          <option key={code} value={code}>
            {code} – {name}
          </option>
        ))}
      </Select>
      <BirthDateFields error={errorOf("birthDate")} />
      <Checkbox
        name="termsVersion"
        value={termsVersion}
        label={t.rich("register.accept", {
          link: (text) => (
            <Link href="/terms" target="_blank" className="text-brass underline underline-offset-2">
              {text}
            </Link>
          ),
          hidden: (text) => <span className="sr-only">{text}</span>,
        })}
        error={errorOf("termsVersion")}
        required
      />
      <SubmitButton size="lg">{t("register.submit")}</SubmitButton>
    </form>
  );
}
