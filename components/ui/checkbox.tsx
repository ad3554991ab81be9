import { Check } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { cx } from "./cx";

interface Props extends Omit<ComponentProps<"input">, "type"> {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
}

/** A box to tick, its label beside it and part of the target. */
export function Checkbox({ label, hint, error, id, className, ...rest }: Props) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const noteId = `${controlId}-note`;

  return (
    <div className={cx("grid gap-1", className)}>
      <div className="flex items-start gap-3">
        <span className="relative mt-2.5 inline-flex size-6 shrink-0 sm:mt-1.5">
          <input
            {...rest}
            id={controlId}
            type="checkbox"
            aria-describedby={hint || error ? noteId : undefined}
            aria-invalid={error ? true : undefined}
            className="peer size-6 cursor-pointer appearance-none rounded-md border border-edge bg-well transition-colors checked:border-brass checked:bg-brass hover:border-muted aria-invalid:border-danger disabled:cursor-not-allowed disabled:opacity-60"
          />
          <Check
            aria-hidden="true"
            strokeWidth={3}
            className="pointer-events-none absolute inset-1 size-4 text-on-brass opacity-0 peer-checked:opacity-100"
          />
        </span>
        <label htmlFor={controlId} className="cursor-pointer py-2.5 text-sm text-ink select-none sm:py-1.5">
          {label}
        </label>
      </div>
      {hint || error ? (
        <p id={noteId} className={cx("ps-9 text-sm", error ? "text-danger" : "text-muted")}>
          {error ?? hint}
        </p>
      ) : null}
    </div>
  );
}
