import { CircleCheck } from "lucide-react";

/** Says what was done. Stands in the page from the start, because only then its change is announced. */
export function DoneNote({ children }: { children: string | null }) {
  return (
    <p role="status" className="text-sm text-win">
      {children ? (
        <span className="inline-flex items-start gap-1.5">
          <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {children}
        </span>
      ) : null}
    </p>
  );
}
