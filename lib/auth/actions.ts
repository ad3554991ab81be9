import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { newId } from "@/lib/ids";
import { log } from "@/lib/log";
import { ok, type Result, refused } from "@/lib/result";
import { currentOperator, currentPlayer } from "./current";
import { formFields } from "./form-fields";
import type { Operator, SignedInPlayer } from "./sessions";

/** What any server action may answer besides its own refusals. */
export type ActionRefusal = "SIGNED_OUT" | "INPUT_INVALID" | "UNEXPECTED";

/** A server action: takes a form or the same fields as an object. */
export type Action<Input, T, Code extends string> = (
  input: FormData | Input,
) => Promise<Result<T, Code | ActionRefusal>>;

/**
 * A server action for signed-in players: session, then schema, then `body`.
 *
 * An exception is logged under an id and answered as UNEXPECTED; Next's redirects pass.
 */
export function playerAction<Schema extends z.ZodType, T, Code extends string = never>(
  schema: Schema,
  body: (input: z.output<Schema>, player: SignedInPlayer) => Promise<Result<T, Code>>,
): Action<z.input<Schema>, T, Code> {
  return guarded(schema, () => mustBeIn(currentPlayer), body);
}

/** A server action for signed-in operators; otherwise as `playerAction`. */
export function adminAction<Schema extends z.ZodType, T, Code extends string = never>(
  schema: Schema,
  body: (input: z.output<Schema>, operator: Operator) => Promise<Result<T, Code>>,
): Action<z.input<Schema>, T, Code> {
  return guarded(schema, () => mustBeIn(currentOperator), body);
}

/** A server action for everybody, told who is signed in (null for a guest); otherwise as `playerAction`. */
export function publicAction<Schema extends z.ZodType, T, Code extends string = never>(
  schema: Schema,
  body: (input: z.output<Schema>, player: SignedInPlayer | null) => Promise<Result<T, Code>>,
): Action<z.input<Schema>, T, Code> {
  return guarded(schema, async () => ok(await currentPlayer()), body);
}

async function mustBeIn<Who>(findWho: () => Promise<Who | null>): Promise<Result<Who, "SIGNED_OUT">> {
  const who = await findWho();

  return who === null ? refused("SIGNED_OUT") : ok(who);
}

function guarded<Schema extends z.ZodType, Who, T, Code extends string>(
  schema: Schema,
  admit: () => Promise<Result<Who, "SIGNED_OUT">>,
  body: (input: z.output<Schema>, who: Who) => Promise<Result<T, Code>>,
): Action<z.input<Schema>, T, Code> {
  return async (input) => {
    try {
      const admitted = await admit();
      if (!admitted.ok) return admitted;

      const parsed = schema.safeParse(input instanceof FormData ? formFields(input) : input);
      if (!parsed.success) return refused("INPUT_INVALID");

      return await body(parsed.data, admitted.value);
    } catch (error) {
      // redirect() and notFound() travel as exceptions.
      unstable_rethrow(error);
      log.error({ err: error, requestId: newId() }, "A server action failed");

      return refused("UNEXPECTED");
    }
  };
}
