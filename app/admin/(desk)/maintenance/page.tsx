import type { Metadata } from "next";
import { AuditTable } from "@/components/admin/audit-table";
import { GuestsForm } from "@/components/admin/guests-form";
import { MaintenanceForm } from "@/components/admin/maintenance-form";
import { MaintenanceState } from "@/components/admin/maintenance-state";
import { PageHeader } from "@/components/admin/page-header";
import { Section } from "@/components/admin/section";
import { Link } from "@/components/ui/link";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { listGuests, MAINTENANCE_SUBJECT, phaseOf, readMaintenance } from "@/lib/maintenance";
import { listAudit } from "@/lib/reports";
import { endMaintenanceAction, setGuestsAction, setMaintenanceAction } from "./actions";

export const metadata: Metadata = { title: "Maintenance" };

const PATH = "/admin/maintenance";
const SHOWN_CHANGES = 20;

export default async function MaintenancePage() {
  await requirePermission("maintenance.set", PATH);
  const [maintenance, guests, audit] = await Promise.all([
    readMaintenance(db()),
    listGuests(db()),
    listAudit(db(), { subject: MAINTENANCE_SUBJECT, limit: SHOWN_CHANGES }),
  ]);
  const phase = phaseOf(maintenance, new Date());
  const { startsAt, endsAt, messages, reason, setBy } = maintenance;

  return (
    <>
      <PageHeader
        title="Maintenance"
        description="Switches all gaming off: no game opens and no new bet is taken. Wins, rollbacks and balances go on, and the desk stays open."
      />
      <MaintenanceState
        phase={phase}
        plan={{ startsAt, endsAt, reason, setBy }}
        guestCount={guests.length}
        end={endMaintenanceAction}
      />
      <Section
        title={phase === "off" ? "Switch all gaming off" : "Change it"}
        description="It acts within a second, in open games too. To close one game or one studio, use their own switches."
      >
        <p className="-mt-2 flex flex-wrap gap-x-4 text-sm">
          <Link
            href="/admin/studios"
            className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
          >
            Studios
          </Link>
          <Link
            href="/admin/games"
            className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
          >
            Games
          </Link>
        </p>
        <MaintenanceForm
          isSet={phase !== "off"}
          initial={{
            startsAt: phase === "planned" ? (startsAt?.toISOString() ?? null) : null,
            endsAt: phase === "off" ? null : (endsAt?.toISOString() ?? null),
            messages,
          }}
          action={setMaintenanceAction}
        />
      </Section>
      <Section
        title="Who plays all the same"
        description="For your own testers: they open games and bet while everybody else waits."
      >
        <GuestsForm usernames={guests.map(({ username }) => username)} action={setGuestsAction} />
      </Section>
      <Section title="Last changes">
        {audit.rows.length > 0 ? (
          <AuditTable rows={audit.rows} />
        ) : (
          <p className="text-sm text-muted">Gaming was never switched off.</p>
        )}
      </Section>
    </>
  );
}
