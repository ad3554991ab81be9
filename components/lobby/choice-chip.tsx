import type { ReactNode } from "react";

/** A filter that is on or off: a checkbox in a chip's clothes, so its form works without scripts. Its looks are `chip` in the style sheet. */
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
  /** How many games it leaves, as the visitor reads it. */
  count: string;
  children: ReactNode;
}) {
  return (
    <label className="chip">
      <input type="checkbox" name={name} value={value} checked={isChosen} onChange={onToggle} />
      {icon}
      {children}
      <span>{count}</span>
    </label>
  );
}
