import { EndAllSessions } from "@/components/admin/players/end-session";
import { SessionsTable } from "@/components/admin/players/sessions-table";
import { EmptyState } from "@/components/ui/empty-state";
import { listSessions } from "@/lib/auth";
import { db } from "@/lib/db";
import { endAllSessionsAction, endSessionAction } from "./actions/standing";
import type { ViewProps } from "./view-props";

/** Where the player is and was signed in. */
export async function SessionsView({ player, staff }: ViewProps) {
  const rows = await listSessions(db(), player.id);
  const mayEdit = staff.permissions.has("players.edit");
  if (rows.length === 0) return <EmptyState title="No sessions">This player has not signed in yet.</EmptyState>;

  return (
    <>
      {mayEdit && rows.some(({ isLiving }) => isLiving) ? (
        <div className="-mb-2">
          <EndAllSessions playerId={player.id} action={endAllSessionsAction} />
        </div>
      ) : null}
      <SessionsTable playerId={player.id} rows={rows} endSession={mayEdit ? endSessionAction : null} />
    </>
  );
}
