"use client";

import { memo, type ReactNode } from "react";
import { cx } from "@/components/ui/cx";

/**
 * Holds a part of the page that gives way to another for a moment: out of sight and out of reach, it keeps what
 * it showed, laid out. To take all its tiles out of the page and bring them back takes longer than a letter may.
 */
export function KeptAside({ isAside, children }: { isAside: boolean; children: ReactNode }) {
  return (
    <div className={cx(isAside && "is-aside")}>
      <Still isStill={isAside}>{children}</Still>
    </div>
  );
}

const Still = memo(
  function Still({ children }: { isStill: boolean; children: ReactNode }) {
    return children;
  },
  (_, { isStill }) => isStill,
);
