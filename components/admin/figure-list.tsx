import type { ReactNode } from "react";

/** One figure and what it counts. */
export interface Figure {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

/** Figures side by side, each under its name. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-surface lg:grid-cols-4">
      {figures.map(({ label, value, note }) => (
        <div key={label} className="grid content-start gap-0.5 px-4 py-3 ring-1 ring-line">
          <dt className="text-xs font-semibold text-muted">{label}</dt>
          <dd className="font-display text-lg font-extrabold break-words tabular-nums sm:text-xl">{value}</dd>
          {note ? <dd className="text-xs text-muted">{note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
