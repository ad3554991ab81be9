import { Badge } from "@/components/ui/badge";
import { browserName } from "./browser-name";
import { formatTime } from "./statement-words";

/** Where the player is signed in. */
export function SessionList({
  sessions,
  currentId,
}: {
  sessions: { id: string; userAgent: string | null; createdAt: Date }[];
  currentId: string;
}) {
  return (
    <ul className="divide-y divide-line">
      {sessions.map(({ id, userAgent, createdAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3 text-sm">
          <span>
            <span className="font-semibold">{browserName(userAgent)}</span>
            <span className="block text-muted">
              Since <time dateTime={createdAt.toISOString()}>{formatTime(createdAt)}</time> UTC
            </span>
          </span>
          {id === currentId ? <Badge tone="win">This device</Badge> : null}
        </li>
      ))}
    </ul>
  );
}
