import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";

/** A raised panel that groups what belongs together. */
export function Card({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      {...rest}
      className={cx(
        "rounded-card border border-line bg-surface p-5 shadow-[inset_0_1px_0_rgb(255_255_255/0.04)] sm:p-6",
        className,
      )}
    />
  );
}

/** The head of a card: its title, a line about it, and what can be done with it. */
export function CardHeader({
  title,
  description,
  actions,
}: {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="mb-4 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="grid gap-1">
        <h2 className="font-display text-lg font-extrabold tracking-tight">{title}</h2>
        {description ? <p className="text-sm text-muted">{description}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
