"use client";

import { Alert } from "@/components/ui/alert";
import { SubmitButton } from "@/components/ui/submit-button";
import { CodeInput } from "./code-input";
import { keepTyped } from "./keep-typed";
import { RecoveryCodes } from "./recovery-codes";
import { securityRefusal } from "./security-words";
import { type FormAction, useOutcome } from "./use-outcome";

/** Makes a new set of recovery codes for a code of the app. */
export function RenewCodes({ action }: { action: FormAction<string[]> }) {
  const [outcome, submit] = useOutcome(action);
  if (outcome?.ok) return <RecoveryCodes codes={outcome.value} title="These replace the codes you had" />;

  return (
    <form action={submit} onReset={keepTyped} className="grid gap-4">
      {outcome ? (
        <Alert tone="danger" isLive>
          {securityRefusal(outcome.code)}
        </Alert>
      ) : null}
      <CodeInput hint="Of your app." />
      <SubmitButton variant="secondary" className="w-fit">
        Make new codes
      </SubmitButton>
    </form>
  );
}
