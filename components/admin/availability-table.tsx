import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { AvailabilityEntry } from "@/lib/games";
import { Cell, DataTable, RowHead } from "./data-table";
import { UtcTime } from "./utc-time";

const EVENTS = {
  gone: { word: "Gone from the aggregator", isGood: false },
  returned: { word: "Listed again", isGood: true },
  enabled: { word: "Switched on", isGood: true },
  disabled: { word: "Switched off", isGood: false },
  hidden: { word: "Hidden", isGood: false },
  shown: { word: "Shown again", isGood: true },
  studio_enabled: { word: "Studio switched on", isGood: true },
  studio_disabled: { word: "Studio switched off", isGood: false },
} as const satisfies Record<AvailabilityEntry["event"], object>;

/** When a game became available or not, by whom, and why; its first day ends the list. */
export function AvailabilityTable({
  rows,
  firstSeenAt,
}: {
  rows: readonly AvailabilityEntry[];
  /** Null while older entries stand on another page. */
  firstSeenAt: Date | null;
}) {
  return (
    <DataTable
      label="Availability log"
      columns={[{ name: "Time (UTC)" }, { name: "What happened" }, { name: "By" }, { name: "Reason" }]}
    >
      {rows.map(({ id, event, actor, reason, syncId, createdAt }) => (
        <tr key={id}>
          <Cell>
            <UtcTime at={createdAt} />
          </Cell>
          <RowHead className="whitespace-nowrap">
            <Badge tone={EVENTS[event].isGood ? "win" : "danger"}>{EVENTS[event].word}</Badge>
          </RowHead>
          <Cell className="whitespace-nowrap">
            {syncId ? (
              <Link
                href={`/admin/syncs/${syncId}`}
                className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
              >
                catalogue sync
              </Link>
            ) : (
              actor
            )}
          </Cell>
          <Cell className="min-w-[20ch] break-words">{reason ?? "–"}</Cell>
        </tr>
      ))}
      {firstSeenAt ? (
        <tr>
          <Cell>
            <UtcTime at={firstSeenAt} />
          </Cell>
          <RowHead>
            <Badge tone="win">First listed</Badge>
          </RowHead>
          <Cell className="whitespace-nowrap">catalogue sync</Cell>
          <Cell>–</Cell>
        </tr>
      ) : null}
    </DataTable>
  );
}
