import { Link } from "@/components/ui/link";
import { CodeText } from "./code-text";

/** What an entry of a log is about, as people know it. */
export interface AuditSubject {
  readonly name: string;
  /** Null where it has no page of its own. */
  readonly href: string | null;
}

/** Leads to what an entry is about; what nobody knows a name for is shown as it is stored. */
export function SubjectLink({ code, subject }: { code: string; subject: AuditSubject | undefined }) {
  if (!subject) return <CodeText>{code}</CodeText>;
  const kind = code.split(":", 1)[0];

  return (
    <span className="grid max-w-[26ch] gap-0.5">
      {subject.href ? (
        <Link
          href={subject.href}
          className="inline-flex min-h-6 items-center break-all underline decoration-edge underline-offset-4 hover:decoration-brass"
        >
          {subject.name}
        </Link>
      ) : (
        <span className="break-all">{subject.name}</span>
      )}
      <span className="text-xs text-muted">{kind}</span>
    </span>
  );
}
