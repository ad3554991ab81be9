import { Badge } from "@/components/ui/badge";
import type { ExceptionStatus, RoundException } from "@/lib/reports";
import { TrailLink } from "./trail-links";
import { EXCEPTION_STATUS_WORDS, exceptionWords } from "./words";

const TONE = {
  open: "danger",
  applied: "win",
  dismissed: "neutral",
  resolved: "neutral",
} as const satisfies Record<ExceptionStatus, string>;

/** Where an exception stands. */
export function ExceptionBadge({ status }: { status: ExceptionStatus }) {
  return <Badge tone={TONE[status]}>{EXCEPTION_STATUS_WORDS[status]}</Badge>;
}

/** What a person should look at, or has looked at. */
export function ExceptionLinks({ exceptions }: { exceptions: readonly RoundException[] }) {
  return (
    <ul className="grid gap-2 text-sm">
      {exceptions.map(({ id, kind, status }) => (
        <li key={id} className="flex flex-wrap items-center gap-2">
          <ExceptionBadge status={status} />
          <TrailLink href={`/admin/exceptions/${id}`}>{exceptionWords(kind)}</TrailLink>
        </li>
      ))}
    </ul>
  );
}
