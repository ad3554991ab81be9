import { z } from "zod";

// As long as the catalogue takes in.
const MAX_ID_LENGTH = 200;

/** What a launch names: the game, and nothing else that could be forged. */
export const LaunchInput = z.object({ idHash: z.string().min(1).max(MAX_ID_LENGTH) });
