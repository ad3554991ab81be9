import type { PlayerSummary } from "@/lib/players";

/** What every view of a player's page gets. */
export interface ViewProps {
  readonly player: PlayerSummary;
  /** The page's path, without its search. */
  readonly path: string;
  readonly search: Readonly<Record<string, string | string[] | undefined>>;
}
