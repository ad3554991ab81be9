import type { ReactNode } from "react";
import { cx } from "./cx";

export type BadgeTone = "neutral" | "brass" | "win" | "danger" | "info";

const TONE = {
  neutral: "border-edge/60 bg-raised text-ink",
  brass: "border-brass/40 bg-brass/15 text-brass-bright",
  win: "border-win/40 bg-win/12 text-win",
  danger: "border-danger/40 bg-danger/12 text-danger",
  info: "border-info/40 bg-info/12 text-info",
} as const satisfies Record<BadgeTone, string>;

/** A word of state or kind beside something. The word carries the meaning, the colour only helps. */
export function Badge({
  tone = "neutral",
  className,
  children,
}: {
  tone?: BadgeTone | undefined;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap",
        TONE[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
