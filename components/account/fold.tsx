import type { ReactNode } from "react";

/** A step that is folded away until it is wanted. */
export function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="border-t border-line pt-2">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-brass underline decoration-brass/50 underline-offset-4">
        {summary}
      </summary>
      <div className="grid gap-4 py-3">{children}</div>
    </details>
  );
}
