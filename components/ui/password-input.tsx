"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { cx } from "./cx";
import { CONTROL_CLASS, Field, type FieldProps } from "./field";

/** A password that can be shown while it is typed. Set `autoComplete` to `current-password` or `new-password`. */
export function PasswordInput({
  label,
  hint,
  error,
  isLabelHidden,
  fieldClassName,
  id,
  className,
  ...rest
}: FieldProps & Omit<ComponentProps<"input">, "type">) {
  const t = useTranslations("shell.controls");
  const [isShown, setIsShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;

  return (
    <Field {...{ id, label, hint, error, isLabelHidden, fieldClassName }}>
      {(control) => (
        <span className="relative block">
          <input
            {...rest}
            {...control}
            type={isShown ? "text" : "password"}
            autoCapitalize="none"
            spellCheck={false}
            className={cx(CONTROL_CLASS, "pe-12", className)}
          />
          <button
            type="button"
            aria-pressed={isShown}
            aria-controls={control.id}
            onClick={() => setIsShown(!isShown)}
            className="absolute inset-y-0 end-0 grid w-11 place-items-center rounded-control text-muted hover:text-ink"
          >
            <Icon aria-hidden="true" className="size-5" />
            <span className="sr-only">{t("showPassword")}</span>
          </button>
        </span>
      )}
    </Field>
  );
}
