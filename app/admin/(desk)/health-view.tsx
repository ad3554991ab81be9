import { FigureList } from "@/components/admin/figure-list";
import { Section } from "@/components/admin/section";
import { SyncState } from "@/components/admin/sync-state";
import { db } from "@/lib/db";
import { listSyncs } from "@/lib/games";

/** How the aggregator is. */
export async function HealthView() {
  const [lastSync] = await listSyncs(db(), 1);

  return (
    <Section title="Aggregator">
      <FigureList figures={[{ label: "Last catalogue sync", value: <SyncState sync={lastSync ?? null} /> }]} />
    </Section>
  );
}
