"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { cx } from "./cx";

interface Props {
  /** The face of the button that opens it. */
  summary: ReactNode;
  summaryClassName?: string;
  /** Names the button where its face does not. */
  label?: string;
  panelClassName?: string;
  className?: string;
  /** Close once a link or button inside was pressed; off for panels of boxes to tick. */
  closesOnClick?: boolean;
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
}

/**
 * A button that opens a panel under it. Built on `<details>`, so it works before scripts arrive; with them,
 * Escape and a press or focus elsewhere close it.
 */
export function Disclosure({
  summary,
  summaryClassName,
  label,
  panelClassName,
  className,
  closesOnClick = false,
  onToggle,
  children,
}: Props) {
  const ref = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const details = ref.current;
    if (!details) return;

    const closeOnPress = ({ target }: Event) => {
      if (target instanceof Node && !details.contains(target)) details.open = false;
    };
    const closeOnFocus = ({ target }: Event) => {
      // A press on plain text inside focuses whatever focusable thing stands around the panel.
      if (target instanceof Node && !details.contains(target) && !target.contains(details)) details.open = false;
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !details.open) return;
      event.stopPropagation();
      details.open = false;
      details.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", closeOnPress);
    document.addEventListener("focusin", closeOnFocus);
    details.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOnPress);
      document.removeEventListener("focusin", closeOnFocus);
      details.removeEventListener("keydown", closeOnEscape);
    };
  }, []);

  return (
    <details
      ref={ref}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
      className={cx("group/disclosure relative", className)}
    >
      <summary
        aria-label={label}
        className={cx("cursor-pointer list-none [&::-webkit-details-marker]:hidden", summaryClassName)}
      >
        {summary}
      </summary>
      {/* Its rise begins when it opens: in a closed one a browser would go on drawing it, frame after frame. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the press belongs to the link inside; this only closes after it. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key that follows a link clicks it too. */}
      <div
        className={cx(
          "absolute z-40 mt-2 rounded-card border border-line bg-surface shadow-[0_18px_50px_var(--color-shade)] group-open/disclosure:animate-rise",
          panelClassName,
        )}
        onClick={
          closesOnClick
            ? ({ target }) => {
                if (ref.current && target instanceof Element && target.closest("a, button")) ref.current.open = false;
              }
            : undefined
        }
      >
        {children}
      </div>
    </details>
  );
}
