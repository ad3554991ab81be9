import "server-only";
import type { z } from "zod";
import { db } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { currentPlayer } from "./current";
import { type Action, guarded } from "./guarded";
import { type SignedInPlayer, touchSession } from "./sessions";

/**
 * A server action for signed-in players: session, then schema, then `body`.
 *
 * An exception is logged under an id and answered as UNEXPECTED; Next's redirects pass.
 */
export function playerAction<Schema extends z.ZodType, Outcome extends Result<unknown, string>>(
  schema: Schema,
  body: (input: z.output<Schema>, player: SignedInPlayer) => Promise<Outcome>,
): Action<z.input<Schema>, Outcome> {
  return guarded(schema, admitPlayer, body);
}

/** A server action for everybody, told who is signed in (null for a guest); otherwise as `playerAction`. */
export function publicAction<Schema extends z.ZodType, Outcome extends Result<unknown, string>>(
  schema: Schema,
  body: (input: z.output<Schema>, player: SignedInPlayer | null) => Promise<Outcome>,
): Action<z.input<Schema>, Outcome> {
  return guarded(schema, async () => ok(await currentPlayer()), body);
}

async function admitPlayer(): Promise<Result<SignedInPlayer, "SIGNED_OUT">> {
  const player = await currentPlayer();
  if (!player) return refused("SIGNED_OUT");
  if (!player.isIdle) await touchSession(db(), player.sessionId);

  return ok(player);
}
