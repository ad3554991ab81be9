import "server-only";
import type { z } from "zod";
import { db } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { currentOperator, currentPlayer } from "./current";
import { type Action, guarded } from "./guarded";
import { type Operator, type SignedInPlayer, touchSession } from "./sessions";

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

/** A server action for signed-in operators; otherwise as `playerAction`. */
export function adminAction<Schema extends z.ZodType, Outcome extends Result<unknown, string>>(
  schema: Schema,
  body: (input: z.output<Schema>, operator: Operator) => Promise<Outcome>,
): Action<z.input<Schema>, Outcome> {
  return guarded(schema, () => mustBeIn(currentOperator), body);
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

async function mustBeIn<Who>(findWho: () => Promise<Who | null>): Promise<Result<Who, "SIGNED_OUT">> {
  const who = await findWho();

  return who === null ? refused("SIGNED_OUT") : ok(who);
}
