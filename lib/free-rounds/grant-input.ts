import { z } from "zod";

const MAX_ROUNDS = 100;
const MAX_VALID_DAYS = 30;
const MAX_BET_LEVEL = 100;

/** What staff decide when they award free rounds. */
export const GrantFreeRounds = z.object({
  /** Made once per form, so that a double click awards once. */
  requestId: z.uuid(),
  playerId: z.uuid(),
  /** The game's `idHash`. */
  gameId: z.string().min(1).max(200),
  rounds: z.coerce.number().int().min(1).max(MAX_ROUNDS),
  /** The studio's own levels, from 0: what a level stakes differs from game to game. */
  betLevel: z.coerce.number().int().min(0).max(MAX_BET_LEVEL),
  validDays: z.coerce.number().int().min(1).max(MAX_VALID_DAYS),
});

/** What staff decide when they take free rounds back. */
export const DeleteFreeRounds = z.object({
  grantId: z.uuid(),
  reason: z.string().trim().min(3).max(500),
});
