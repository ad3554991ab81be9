import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class";
import { Spinner } from "./spinner";

interface Props extends ComponentProps<"button"> {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** Work is under way: shows a spinner, keeps the focus, and ignores presses. */
  isPending?: boolean | undefined;
}

/** A button. It submits nothing unless `type="submit"` says so. */
export function Button({
  variant,
  size,
  isPending = false,
  type = "button",
  className,
  onClick,
  children,
  ...rest
}: Props) {
  // Disabling a focused button would drop the focus; a plain button without a handler does nothing as surely.
  return (
    <button
      {...rest}
      type={isPending ? "button" : type}
      onClick={isPending ? undefined : onClick}
      aria-disabled={isPending || undefined}
      aria-busy={isPending || undefined}
      className={buttonClass(variant, size, className)}
    >
      {isPending ? <Spinner /> : null}
      {children}
    </button>
  );
}
