import type { ReactNode } from "react";

/** One thing that is known. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Facts about one thing, each under its name; what is not known is left out. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid gap-x-8 gap-y-3 rounded-card border border-line bg-surface p-4 text-sm sm:grid-cols-2 xl:grid-cols-3">
      {facts.map(({ name, value }) =>
        value === null || value === undefined ? null : (
          <div key={name} className="grid min-w-0 content-start gap-0.5">
            <dt className="text-xs font-semibold text-muted">{name}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
