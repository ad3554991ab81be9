import type { ReactNode } from "react";
import { cx } from "./cx";

/** What a list says when it has nothing to show, and what to do about it. */
export function EmptyState({
  icon,
  title,
  actions,
  className,
  children,
}: {
  icon?: ReactNode;
  title: ReactNode;
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <div
      className={cx(
        "grid justify-items-center gap-3 rounded-card border border-dashed border-edge/60 px-6 py-12 text-center",
        className,
      )}
    >
      {icon ? <span className="text-brass [&>svg]:size-8">{icon}</span> : null}
      <p className="font-display text-xl font-extrabold tracking-tight text-balance">{title}</p>
      {children ? <div className="max-w-prose text-sm text-pretty text-muted">{children}</div> : null}
      {actions ? <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
