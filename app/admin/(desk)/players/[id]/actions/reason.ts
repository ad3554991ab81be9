import { z } from "zod";

/** Why staff do something: never empty, kept for good. */
export const Reason = z.string().trim().min(3).max(500);

/** What every change of a player carries. */
export const PlayerChange = z.object({ playerId: z.uuid(), requestId: z.uuid() });
