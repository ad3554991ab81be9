"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { EntranceCard } from "./entrance-card";
import { keepTyped } from "./keep-typed";
import { type FormAction, useOutcome } from "./use-outcome";

const FIELD_OF: Readonly<Record<string, string>> = { PASSWORD_WEAK: "password", PASSWORDS_DIFFER: "again" };

/** Asks, twice, for the password a link lets one choose; says afterwards where to go. */
export function ResetPasswordForm({
  token,
  username: firstUsername,
  minLength,
  action,
  invalid,
}: {
  token: string;
  /** Whose link it is; null for one that does not work. */
  username: string | null;
  minLength: number;
  action: FormAction;
  /** Shown for a link that does not work. */
  invalid: ReactNode;
}) {
  const t = useTranslations("entrance.resetPassword");
  // Once the link is used up the page no longer knows whose it was.
  const [username] = useState(firstUsername);
  const [outcome, submit] = useOutcome(action);
  const code = outcome && !outcome.ok ? outcome.code : null;
  const errorOf = (field: string) => (code !== null && FIELD_OF[code] === field ? words(code) : undefined);

  if (username === null) return invalid;
  if (outcome?.ok) {
    return (
      <div role="status">
        <EntranceCard title={t("doneTitle")} lead={t("doneLead")} foot={null}>
          <ButtonLink href="/sign-in" className="w-full">
            {t("signIn")}
          </ButtonLink>
        </EntranceCard>
      </div>
    );
  }

  return (
    <EntranceCard title={t("title")} lead={t("lead", { username })} foot={null}>
      <form action={submit} onReset={keepTyped} className="grid gap-4">
        {code !== null && FIELD_OF[code] === undefined ? (
          <Alert tone="danger" isLive>
            {words(code)}
          </Alert>
        ) : null}
        <input type="hidden" name="token" value={token} />
        {/* Password managers need to know whose password they keep. */}
        <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
        <PasswordInput
          label={t("password")}
          name="password"
          autoComplete="new-password"
          hint={t("hint", { minLength })}
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
        <SubmitButton>{t("submit")}</SubmitButton>
      </form>
    </EntranceCard>
  );

  function words(refusal: string): string {
    const minutes = /^TOO_MANY_TRIES_(\d+)$/.exec(refusal)?.[1];
    if (minutes !== undefined) return t("errors.TOO_MANY_TRIES", { minutes: Number(minutes) });
    if (refusal === "LINK_INVALID" || refusal === "PASSWORD_WEAK" || refusal === "PASSWORDS_DIFFER") {
      return t(`errors.${refusal}`);
    }

    return t("errors.OTHER");
  }
}
