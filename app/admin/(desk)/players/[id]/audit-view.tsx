import { AuditTable } from "@/components/admin/audit-table";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { textParam, withParams } from "@/components/admin/with-params";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/lib/db";
import { listAudit } from "@/lib/reports";
import type { ViewProps } from "./view-props";

/** What staff did to the player. */
export async function AuditView({ player, path, search }: ViewProps) {
  const before = textParam(search.before);
  const { rows, next } = await listAudit(db(), { subject: `player:${player.id}`, before });

  return (
    <>
      {rows.length > 0 ? (
        <AuditTable rows={rows} />
      ) : (
        <EmptyState title="No entries">Status changes and adjustments are recorded here.</EmptyState>
      )}
      <KeysetPager
        label="Audit trail by time"
        isFirst={!before}
        firstHref={withParams(path, { view: "audit" })}
        nextHref={next && withParams(path, { view: "audit", before: next })}
      />
    </>
  );
}
