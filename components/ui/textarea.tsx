import type { ComponentProps } from "react";
import { cx } from "./cx";
import { CONTROL_CLASS, Field, type FieldProps } from "./field";

/** Several lines of text with their label. */
export function Textarea({
  label,
  hint,
  error,
  isLabelHidden,
  fieldClassName,
  id,
  className,
  rows = 3,
  ...rest
}: FieldProps & ComponentProps<"textarea">) {
  return (
    <Field {...{ id, label, hint, error, isLabelHidden, fieldClassName }}>
      {(control) => <textarea {...rest} {...control} rows={rows} className={cx(CONTROL_CLASS, "py-2.5", className)} />}
    </Field>
  );
}
