import { Badge } from "@/components/ui/badge";
import type { SyncRecord } from "@/lib/games";
import { UtcTime } from "./utc-time";

const STATUS = {
  running: { word: "Running", tone: "info" },
  succeeded: { word: "Succeeded", tone: "win" },
  failed: { word: "Failed", tone: "danger" },
} as const satisfies Record<SyncRecord["status"], object>;

/** How a run of the catalogue's sync ended. */
export function SyncBadge({ status }: { status: SyncRecord["status"] }) {
  return <Badge tone={STATUS[status].tone}>{STATUS[status].word}</Badge>;
}

/** How the catalogue's last sync ended, and when. */
export function SyncState({ sync }: { sync: SyncRecord | null }) {
  if (!sync) return <span className="text-base text-muted">Never</span>;

  return (
    <span className="grid gap-1">
      <span>
        <SyncBadge status={sync.status} />
      </span>
      <span className="font-sans text-xs font-normal text-muted">
        <UtcTime at={sync.finishedAt ?? sync.startedAt} />
      </span>
    </span>
  );
}
