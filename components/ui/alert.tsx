import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx";

export type AlertTone = "info" | "success" | "warning" | "danger";

const TONE = {
  info: { Icon: Info, className: "border-info/40 bg-info/10 [&>svg]:text-info" },
  success: { Icon: CircleCheck, className: "border-win/40 bg-win/10 [&>svg]:text-win" },
  warning: { Icon: TriangleAlert, className: "border-brass/50 bg-brass/10 [&>svg]:text-brass" },
  danger: { Icon: CircleAlert, className: "border-danger/50 bg-danger/10 [&>svg]:text-danger" },
} as const satisfies Record<AlertTone, object>;

/**
 * A message about what happened or what holds. `isLive` announces it when it appears after the page
 * has loaded: a danger at once, anything else when the reader pauses.
 */
export function Alert({
  tone = "info",
  title,
  isLive = false,
  actions,
  className,
  children,
}: {
  tone?: AlertTone | undefined;
  title?: ReactNode;
  isLive?: boolean | undefined;
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
}) {
  const { Icon, className: toneClass } = TONE[tone];
  const role = isLive ? (tone === "danger" ? "alert" : "status") : undefined;

  return (
    <div role={role} className={cx("flex items-start gap-3 rounded-card border p-4 text-sm", toneClass, className)}>
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <div className="grid min-w-0 gap-1">
        {title ? <p className="font-semibold text-ink">{title}</p> : null}
        {children ? <div className="text-ink/85">{children}</div> : null}
        {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}
