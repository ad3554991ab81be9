import { EXCLUSION_WORDS } from "@/components/admin/players/exclusion-words";
import { RequestsTable } from "@/components/admin/players/requests-table";
import { Section } from "@/components/admin/section";
import { UtcTime } from "@/components/admin/utc-time";
import { Alert } from "@/components/ui/alert";
import type { StaffMember } from "@/lib/auth";
import { db } from "@/lib/db";
import type { PlayerProfile, PlayerSummary } from "@/lib/players";
import { listAdjustmentRequests } from "@/lib/reports";
import { approveAdjustmentAction, rejectAdjustmentAction } from "../../approvals/actions";

/** What whoever opens the player's page should know first: an exclusion in force, and money that waits. */
export async function PlayerNotices({
  player,
  profile,
  staff,
}: {
  player: PlayerSummary;
  profile: PlayerProfile;
  staff: StaffMember;
}) {
  const { rows } = await listAdjustmentRequests(db(), { playerId: player.id });
  const { exclusion } = profile;

  return (
    <>
      {exclusion ? (
        <Alert tone="warning">
          {EXCLUSION_WORDS[exclusion.kind]} until <UtcTime at={exclusion.until} /> UTC: no bets for money.
        </Alert>
      ) : null}
      {rows.length > 0 ? (
        <Section title="Waiting for approval">
          <RequestsTable
            rows={rows}
            standing="waiting"
            actor={staff.actor}
            actions={
              staff.permissions.has("players.approve")
                ? { approve: approveAdjustmentAction, reject: rejectAdjustmentAction }
                : null
            }
          />
        </Section>
      ) : null}
    </>
  );
}
