import { Alert } from "@/components/ui/alert";
import { Link } from "@/components/ui/link";
import { currentStaff } from "@/lib/auth";
import { db } from "@/lib/db";
import { phaseOf, readMaintenance } from "@/lib/maintenance";

/** Reminds everybody at the desk that all gaming is off: the figures they see come from it. */
export async function GamingOffNote() {
  const [maintenance, staff] = await Promise.all([readMaintenance(db()), currentStaff()]);
  if (phaseOf(maintenance, new Date()) !== "on") return null;

  return (
    <Alert tone="warning" title="All gaming is off">
      Players cannot open games or bet.{" "}
      {staff?.permissions.has("maintenance.set") ? (
        <Link href="/admin/maintenance" className="font-semibold underline underline-offset-4">
          Maintenance
        </Link>
      ) : null}
    </Alert>
  );
}
