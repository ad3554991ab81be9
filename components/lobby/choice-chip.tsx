import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

/** A filter that is on or off: a checkbox in a chip's clothes, so its form works without scripts. */
export function ChoiceChip({
  name,
  value,
  isChosen,
  onToggle,
  icon,
  count,
  children,
}: {
  name: string;
  value: string;
  isChosen: boolean;
  onToggle: () => void;
  icon?: ReactNode;
  count: number;
  children: ReactNode;
}) {
  return (
    <label
      className={cx(
        "relative inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-full border px-4 text-sm font-semibold whitespace-nowrap transition-colors select-none sm:min-h-10",
        isChosen
          ? "border-brass bg-brass text-on-brass"
          : "border-edge/70 bg-surface text-ink hover:border-brass hover:bg-raised",
      )}
    >
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={isChosen}
        onChange={onToggle}
        className="absolute inset-0 size-full cursor-pointer appearance-none rounded-full"
      />
      {icon}
      {children}
      <span className={cx("min-w-[1ch] text-xs font-medium tabular-nums", isChosen ? "text-on-brass" : "text-muted")}>
        {count.toLocaleString("en")}
      </span>
    </label>
  );
}
