import type { ComponentProps } from "react";
import { cx } from "./cx";
import { CONTROL_CLASS, Field, type FieldProps } from "./field";

/** One line of text with its label. */
export function Input({
  label,
  hint,
  error,
  isLabelHidden,
  fieldClassName,
  id,
  className,
  ...rest
}: FieldProps & ComponentProps<"input">) {
  return (
    <Field {...{ id, label, hint, error, isLabelHidden, fieldClassName }}>
      {(control) => <input {...rest} {...control} className={cx(CONTROL_CLASS, className)} />}
    </Field>
  );
}
