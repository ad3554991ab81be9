import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { newId } from "@/lib/ids";
import { log } from "@/lib/log";
import { type Result, refused } from "@/lib/result";
import { formFields } from "./form-fields";

/** What any server action may answer besides its own refusals. */
export type ActionRefusal = "SIGNED_OUT" | "INPUT_INVALID" | "UNEXPECTED";

/** What an action of the desk may answer besides its own refusals. */
export type StaffActionRefusal = ActionRefusal | "FORBIDDEN" | "STEP_UP_REQUIRED";

/** A server action: takes a form or the same fields as an object. */
export type Action<Input, Outcome extends Result<unknown, string>, Code extends string = ActionRefusal> = (
  input: FormData | Input,
) => Promise<Outcome | Refusal<Code>>;

interface Refusal<Code extends string> {
  readonly ok: false;
  readonly code: Code;
}

/**
 * Wraps the body of a server action: who, then schema, then body.
 *
 * @returns What the body answers; or why `admit` refused, INPUT_INVALID, or UNEXPECTED for an
 *   exception, which is logged under an id. Next's redirects pass.
 */
export function guarded<
  Schema extends z.ZodType,
  Who,
  Outcome extends Result<unknown, string>,
  Code extends string = "SIGNED_OUT",
>(
  schema: Schema,
  admit: () => Promise<Result<Who, Code>>,
  body: (input: z.output<Schema>, who: Who) => Promise<Outcome>,
): Action<z.input<Schema>, Outcome, Code | ActionRefusal> {
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
