"use client";

import { startTransition, useActionState } from "react";
import type { Result } from "@/lib/result";
import { useStepUp } from "./step-up";

/** A server action as a component gets it. */
export type Action<Input, Value, Code extends string> = (input: Input) => Promise<Result<Value, Code>>;

/**
 * Runs a server action from a form, one at a time, and keeps why it was refused.
 *
 * A call that never came back counts as `NO_ANSWER`: nobody knows whether it was carried
 * out, so forms that move money carry a `requestId` and may be sent again. Where one is refused
 * for want of a fresh code, its `RefusalAlert` asks for the code and sends the same input again.
 */
export function useSubmit<Input, Value, Code extends string>(
  action: Action<Input, Value, Code>,
  onDone: (value: Value) => void,
  onRefused?: (code: Code | "NO_ANSWER") => void,
): { submit: (input: Input) => void; refusal: Code | "NO_ANSWER" | null; isPending: boolean } {
  const stepUp = useStepUp();
  const [refusal, dispatch, isPending] = useActionState(
    async (_before: Code | "NO_ANSWER" | null, input: Input): Promise<Code | "NO_ANSWER" | null> => {
      const result = await action(input).catch(() => ({ ok: false, code: "NO_ANSWER" }) as const);
      if (result.ok) onDone(result.value);
      else onRefused?.(result.code);
      if (!result.ok && result.code === "STEP_UP_REQUIRED")
        stepUp?.remember(() => startTransition(() => dispatch(input)));

      return result.ok ? null : result.code;
    },
    null,
  );

  return {
    submit: (input) => {
      if (!isPending) startTransition(() => dispatch(input));
    },
    refusal,
    isPending,
  };
}

/** What any action of this area may be refused for. */
export const COMMON_REFUSALS = {
  SIGNED_OUT: "Your session has ended. Sign in again; nothing was changed.",
  FORBIDDEN: "Your role does not include this. Nothing was changed.",
  STEP_UP_REQUIRED: "This needs a fresh code of your authenticator app. Nothing was changed.",
  INPUT_INVALID: "Some of the fields cannot be read. Check them and send again.",
  UNEXPECTED: "Something failed on our side and was logged. Reload and look whether it was done before you try again.",
  NO_ANSWER: "The server did not answer. Reload and look whether it was done before you try again.",
} as const;
