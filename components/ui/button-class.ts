import { cx } from "./cx";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";
export type ButtonSize = "sm" | "md" | "lg";

const BASE =
  "inline-flex select-none items-center justify-center gap-2 rounded-control font-semibold whitespace-nowrap " +
  "transition-[background-color,border-color,color,box-shadow,translate] duration-150 active:translate-y-px " +
  "disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-progress aria-disabled:opacity-70";

const VARIANT = {
  primary:
    "bg-linear-to-b from-brass-bright to-brass text-on-brass shadow-[inset_0_1px_0_rgb(255_255_255/0.35),0_1px_2px_var(--color-shade)] " +
    "hover:from-brass-glow hover:to-brass-bright hover:shadow-[inset_0_1px_0_rgb(255_255_255/0.35),0_0_24px_rgb(233_185_92/0.35)]",
  secondary: "border border-edge bg-raised text-ink hover:border-brass hover:bg-line",
  ghost: "text-ink hover:bg-raised",
  danger: "border border-danger/60 bg-danger/10 text-danger hover:bg-danger/20",
} as const satisfies Record<ButtonVariant, string>;

// 44 px is the least a thumb hits surely; small ones shrink only where a mouse points.
const SIZE = {
  sm: "min-h-11 px-3.5 text-sm sm:min-h-9",
  md: "min-h-11 px-5 text-sm",
  lg: "min-h-13 px-7 text-base",
} as const satisfies Record<ButtonSize, string>;

/** The look of a button, for buttons and for links that act as the page's main step. */
export function buttonClass(variant: ButtonVariant = "primary", size: ButtonSize = "md", className?: string): string {
  return cx(BASE, VARIANT[variant], SIZE[size], className);
}
