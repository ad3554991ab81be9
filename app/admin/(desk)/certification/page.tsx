import type { Metadata } from "next";
import { CertificationRuns } from "@/components/admin/certification-runs";
import { PageHeader } from "@/components/admin/page-header";
import { RefreshWhile } from "@/components/admin/refresh-while";
import { StartRun } from "@/components/admin/start-run";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth";
import { listRuns } from "@/lib/certification";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { startCertificationAction } from "./actions";

export const metadata: Metadata = { title: "Certification" };

export default async function CertificationPage() {
  await requirePermission("certification.run", "/admin/certification");
  const runs = await listRuns(db());
  const isRunning = runs.some(({ finishedAt }) => finishedAt === null);

  return (
    <>
      <PageHeader
        title="Certification"
        description="The aggregator's list of what a wallet must do, run against this casino as the aggregator would call it."
        actions={<StartRun action={startCertificationAction} isRunning={isRunning} label="Run the certification" />}
      />
      <Alert tone="info">
        It can be run while people play. Each case makes players of its own, whose names begin with “cert-”, and touches
        their books alone; at the end they are closed and their money is taken back. Their bets stay in the ledger and
        in the figures of the day. Cases that would stop a process or the database, or edit rows behind the ledger’s
        guards, are skipped and say so.
        {env().CALLBACK_ALLOWED_ADDRESSES.length > 0
          ? " Callbacks are taken from certain addresses alone: this server’s own has to be among them."
          : null}
      </Alert>
      {runs.length > 0 ? (
        <CertificationRuns runs={runs} />
      ) : (
        <EmptyState title="Not run yet">Each run leaves a dated report here.</EmptyState>
      )}
      <RefreshWhile isOn={isRunning} />
    </>
  );
}
