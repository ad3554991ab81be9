import { Badge } from "@/components/ui/badge";
import type { LoggedEntry } from "@/lib/call-log";
import { refusalWords } from "./words";

/** What a callback was answered, and why. */
export function CallAnswer({ entry }: { entry: LoggedEntry }) {
  const { error, refusal, problem, isRepeat, isTrusted } = entry;

  return (
    <span className="grid w-max max-w-[28ch] gap-1">
      <span className="flex flex-wrap gap-1">
        <Badge tone={error === 0 ? "win" : "danger"}>Error {error}</Badge>
        {isRepeat ? <Badge tone="info">Repeat</Badge> : null}
        {isTrusted ? null : <Badge tone="brass">Not trusted</Badge>}
      </span>
      {refusal ? (
        <span className="text-xs text-muted">
          {refusalWords(refusal)}
          {problem ? `: ${problem}` : null}
        </span>
      ) : null}
    </span>
  );
}
