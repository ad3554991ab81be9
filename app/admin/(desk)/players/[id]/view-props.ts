import type { StaffMember } from "@/lib/auth";
import type { PlayerProfile, PlayerSummary } from "@/lib/players";

/** What every view of a player's page gets. */
export interface ViewProps {
  readonly player: PlayerSummary;
  readonly profile: PlayerProfile;
  /** Who looks, and what their role permits. */
  readonly staff: StaffMember;
  /** The page's path, without its search. */
  readonly path: string;
  readonly search: Readonly<Record<string, string | string[] | undefined>>;
}
