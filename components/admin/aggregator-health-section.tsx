import type { AggregatorHealth } from "@/lib/health";
import { Cell, DataTable, RowHead } from "./data-table";
import { FigureList } from "./figure-list";
import { launchCauseWords } from "./launch-words";
import { Section } from "./section";
import { SyncState } from "./sync-state";
import { TrailLink } from "./trail-links";
import { UtcTime } from "./utc-time";

/** How the aggregator treats us: the catalogue's sync, and games that would not open. */
export function AggregatorHealthSection({
  aggregator,
  isCompact = false,
}: {
  aggregator: AggregatorHealth;
  isCompact?: boolean;
}) {
  const { lastSync, lastGoodSyncAt, launchFailures, lastLaunchAt, creditExhaustedAt } = aggregator;
  const failed = launchFailures.reduce((sum, { count }) => sum + count, 0);

  return (
    <Section
      title="Aggregator"
      description="Games opened through it, the last 24 hours."
      actions={isCompact ? <TrailLink href="/admin/health">Health</TrailLink> : null}
    >
      <FigureList
        figures={[
          { label: "Last catalogue sync", value: <SyncState sync={lastSync} /> },
          { label: "Last good sync", value: <Moment at={lastGoodSyncAt} /> },
          {
            label: "Launches that failed",
            value: failed.toLocaleString("en"),
            note: (
              <>
                Last game opened for money: <Moment at={lastLaunchAt} />
              </>
            ),
          },
          {
            label: "Prepaid credit",
            value: creditExhaustedAt ? <span className="text-danger">Used up</span> : "Not refused",
            note: creditExhaustedAt ? <Moment at={creditExhaustedAt} /> : null,
          },
        ]}
      />
      {launchFailures.length > 0 && !isCompact ? (
        <DataTable
          label="Launches that failed, by cause"
          columns={[{ name: "Cause" }, { name: "How often", isNumeric: true }, { name: "Last (UTC)" }]}
        >
          {launchFailures.map(({ cause, count, lastAt }) => (
            <tr key={cause}>
              <RowHead className="min-w-[24ch] font-normal">{launchCauseWords(cause)}</RowHead>
              <Cell isNumeric>{count.toLocaleString("en")}</Cell>
              <Cell>
                <UtcTime at={lastAt} />
              </Cell>
            </tr>
          ))}
        </DataTable>
      ) : null}
    </Section>
  );
}

function Moment({ at }: { at: Date | null }) {
  return at ? (
    <span className="font-sans text-sm font-normal">
      <UtcTime at={at} />
    </span>
  ) : (
    <span className="text-muted">Never</span>
  );
}
