"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { ButtonVariant } from "@/components/ui/button-class";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Result } from "@/lib/result";
import { limitRefusal } from "./limit-words";

/** A server action about one limit. */
export type LimitAction = (form: FormData) => Promise<Result<unknown, string>>;

/** A button that does one thing with one limit, and says why when it did not work. */
export function LimitButton({
  action,
  limit,
  variant,
  children,
}: {
  action: LimitAction;
  /** The limit's name. */
  limit: string;
  variant: ButtonVariant;
  children: string;
}) {
  const t = useTranslations("account.limitRefusal");
  const [code, submit] = useActionState(async (_previous: string | null, form: FormData) => {
    const outcome = await action(form);

    return outcome.ok ? null : outcome.code;
  }, null);

  return (
    <form action={submit} className="grid gap-1">
      <input type="hidden" name="limit" value={limit} />
      <SubmitButton variant={variant} size="sm">
        {children}
      </SubmitButton>
      {code === null ? null : (
        <p role="alert" className="text-sm text-danger">
          {limitRefusal(code, t)}
        </p>
      )}
    </form>
  );
}
