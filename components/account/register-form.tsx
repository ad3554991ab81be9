"use client";

import Link from "next/link";
import { useActionState, useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
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

  const problem = failure ? registerMessage(failure.code) : null;
  const errorOf = (field: string) => (problem?.field === field ? problem.message : undefined);

  return (
    <form ref={formRef} action={submit} onReset={keepTyped} className="grid gap-4">
      {problem?.field === null ? (
        <Alert tone="danger" isLive>
          {problem.message}
        </Alert>
      ) : null}
      <Input
        label="Username"
        name="username"
        hint="3 to 32 letters, digits, “-” or “_”. Not an e-mail address; it cannot be changed later."
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
        label="Password"
        name="password"
        hint={`${minPasswordLength} characters or more. Long is safer than complicated.`}
        error={errorOf("password")}
        autoComplete="new-password"
        minLength={minPasswordLength}
        maxLength={128}
        required
      />
      <Select
        label="Currency"
        name="currency"
        hint="Your balance is kept in it for good."
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
        label={
          <>
            I am 18 or older, and I accept the{" "}
            <Link href="/terms" target="_blank" className="text-brass underline underline-offset-2">
              terms
              <span className="sr-only"> (opens in a new tab)</span>
            </Link>
            .
          </>
        }
        error={errorOf("termsVersion")}
        required
      />
      <SubmitButton size="lg">Create account</SubmitButton>
    </form>
  );
}
