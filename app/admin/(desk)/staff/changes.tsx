import { AuditTable } from "@/components/admin/audit-table";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { Section } from "@/components/admin/section";
import { withParams } from "@/components/admin/with-params";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/lib/db";
import { listAudit } from "@/lib/reports";

/** The history of a member or a role, from the audit trail. */
export async function Changes({
  subject,
  path,
  before,
}: {
  subject: string;
  path: string;
  before: string | undefined;
}) {
  const { rows, next } = await listAudit(db(), { subject, before });

  return (
    <Section title="Changes" description="From the audit trail, the newest first.">
      {rows.length > 0 ? <AuditTable rows={rows} /> : <EmptyState title="Nothing was changed yet" />}
      <KeysetPager
        label="Changes by time"
        isFirst={!before}
        firstHref={path}
        nextHref={next && withParams(path, { before: next })}
      />
    </Section>
  );
}
