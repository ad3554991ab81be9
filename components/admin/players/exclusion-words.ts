import type { ExclusionKind } from "@/lib/players";

/** What keeps a player out of play, in words. */
export const EXCLUSION_WORDS = {
  time_out: "Time-out",
  self_exclusion: "Self-exclusion",
} as const satisfies Record<ExclusionKind, string>;
