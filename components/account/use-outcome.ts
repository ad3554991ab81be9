"use client";

import { useActionState } from "react";
import type { Result } from "@/lib/result";

/** A server action behind a form. */
export type FormAction<Value = unknown> = (form: FormData) => Promise<Result<Value, string>>;

/** Runs a form's action and keeps what came of it: null before the first time. */
export function useOutcome<Value>(action: FormAction<Value>): [Result<Value, string> | null, (form: FormData) => void] {
  const [outcome, submit] = useActionState(
    async (_previous: Result<Value, string> | null, form: FormData) => action(form),
    null,
  );

  return [outcome, submit];
}
