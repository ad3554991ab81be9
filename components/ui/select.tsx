import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cx } from "./cx";
import { CONTROL_CLASS, Field, type FieldProps } from "./field";

/** A choice among `<option>` children. The browser's own list serves keyboards and phones best. */
export function Select({
  label,
  hint,
  error,
  isLabelHidden,
  fieldClassName,
  id,
  className,
  children,
  ...rest
}: FieldProps & ComponentProps<"select">) {
  return (
    <Field {...{ id, label, hint, error, isLabelHidden, fieldClassName }}>
      {(control) => (
        <span className="relative block">
          <select {...rest} {...control} className={cx(CONTROL_CLASS, "appearance-none pe-10", className)}>
            {children}
          </select>
          <ChevronDown
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 end-3 size-4 -translate-y-1/2 text-muted"
          />
        </span>
      )}
    </Field>
  );
}
