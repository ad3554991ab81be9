import type { ReactNode } from "react";

/** The head of a page: what it is, a line about it, and what can be done here. */
export function PageHeader({
  title,
  description,
  actions,
}: {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="grid min-w-0 gap-1">
        <h1 className="font-display text-2xl font-extrabold tracking-tight">{title}</h1>
        {description ? <div className="text-sm text-muted">{description}</div> : null}
      </div>
      {actions}
    </div>
  );
}
