"use client";

import { useTranslations } from "next-intl";
import { useActionState, useRef } from "react";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { keepTyped } from "./keep-typed";
import { type LimitAction, LimitButton } from "./limit-button";
import { limitRefusal } from "./limit-words";

/** Sets, changes or removes one limit; folded away until it is wanted. */
export function LimitEditor({
  title,
  limit,
  isSession,
  current,
  currency,
  setAction,
  removeAction,
}: {
  title: string;
  /** The limit's name. */
  limit: string;
  isSession: boolean;
  /** As it would be typed; null when there is no such limit. */
  current: string | null;
  currency: string;
  setAction: LimitAction;
  /** Null when there is nothing to remove. */
  removeAction: LimitAction | null;
}) {
  const t = useTranslations("account.limit");
  const tRefusal = useTranslations("account.limitRefusal");
  const detailsRef = useRef<HTMLDetailsElement>(null);
  const [error, submit] = useActionState(async (_previous: string | null, form: FormData) => {
    const outcome = await setAction(form);
    if (!outcome.ok) {
      return limitRefusal(isSession && outcome.code === "LIMIT_INVALID" ? "MINUTES_INVALID" : outcome.code, tRefusal);
    }
    if (detailsRef.current) {
      detailsRef.current.open = false;
      detailsRef.current.querySelector("summary")?.focus();
    }

    return null;
  }, null);

  return (
    <details ref={detailsRef}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-brass underline decoration-brass/50 underline-offset-4 sm:min-h-6">
        {t.rich(current === null ? "set" : "change", {
          title,
          hidden: (text) => <span className="sr-only">{text}</span>,
        })}
      </summary>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <form action={submit} onReset={keepTyped} noValidate className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="limit" value={limit} />
          <Input
            label={isSession ? t("minutesLabel") : t("amountLabel", { currency })}
            name="value"
            inputMode={isSession ? "numeric" : "decimal"}
            autoComplete="off"
            defaultValue={current ?? ""}
            error={error ?? undefined}
            maxLength={20}
            required
            fieldClassName="w-44"
          />
          <SubmitButton variant="secondary">{t("save")}</SubmitButton>
        </form>
        {removeAction ? (
          <LimitButton action={removeAction} limit={limit} variant="ghost">
            {t("remove")}
          </LimitButton>
        ) : null}
      </div>
    </details>
  );
}
