import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cx } from "./cx";

/** What every control of a form may say about itself. */
export interface FieldProps {
  label: ReactNode;
  /** Help shown before anything went wrong. */
  hint?: ReactNode;
  /** What is wrong with the value, in words that help mend it. */
  error?: string | undefined;
  /** Keeps the label for assistive technology alone. */
  isLabelHidden?: boolean | undefined;
  fieldClassName?: string | undefined;
}

/** The attributes a control must carry so that label, hint and error belong to it. */
export interface ControlAttributes {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

interface Props extends FieldProps {
  id?: string | undefined;
  children: (control: ControlAttributes) => ReactNode;
}

/** Label, hint and error around one control, wired for assistive technology. */
export function Field({ id, label, hint, error, isLabelHidden, fieldClassName, children }: Props) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const hintId = `${controlId}-hint`;
  const errorId = `${controlId}-error`;
  const described = cx(hint ? hintId : null, error ? errorId : null);

  return (
    <div className={cx("grid content-start gap-1.5", fieldClassName)}>
      <label htmlFor={controlId} className={isLabelHidden ? "sr-only" : "text-sm font-semibold text-ink"}>
        {label}
      </label>
      {children({
        id: controlId,
        ...(described ? { "aria-describedby": described } : {}),
        ...(error ? { "aria-invalid": true } : {}),
      })}
      {hint ? (
        <p id={hintId} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={errorId} className="flex items-start gap-1.5 text-sm text-danger">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** The look of a text control. 16 px of text keeps phones from zooming in on focus. */
export const CONTROL_CLASS =
  "min-h-11 w-full rounded-control border border-edge bg-well px-3.5 text-base text-ink placeholder:text-muted " +
  "transition-colors hover:border-muted focus:border-brass aria-invalid:border-danger " +
  "disabled:cursor-not-allowed disabled:opacity-60 sm:text-sm";
