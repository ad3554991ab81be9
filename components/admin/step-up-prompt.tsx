"use client";

import { type KeyboardEvent, useState, useTransition } from "react";
import { securityRefusal } from "@/components/account/security-words";
import { useSecurityTexts } from "@/components/account/use-security-texts";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { useStepUp } from "./step-up";

/**
 * Asks for a code before money moves, where the refusal stands, and sends the same request again.
 * It stands inside other forms, so it is none itself.
 */
export function StepUpPrompt() {
  const stepUp = useStepUp();
  const texts = useSecurityTexts();
  const [code, setCode] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();

  const show = () => {
    if (!stepUp || isPending || code.trim() === "") return;
    startTransition(async () => {
      const shown = await stepUp.action({ code }).catch(() => ({ ok: false, code: "OFFLINE" }) as const);
      if (!shown.ok) return setRefusal(shown.code);
      setRefusal(null);
      setCode("");
      stepUp.retry();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    // Not the form around it, which was refused for want of this code.
    event.preventDefault();
    show();
  };

  return (
    <Alert tone="warning" title="This needs a fresh code" isLive>
      <div className="grid gap-3">
        <p>Nothing was changed yet. The code opens such steps for five minutes.</p>
        <div className="flex flex-wrap items-start gap-2">
          <Input
            label="Code"
            isLabelHidden
            placeholder="Code of your app"
            autoComplete="one-time-code"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            maxLength={20}
            // The person has just pressed a button that asks for exactly this.
            autoFocus
            value={code}
            onChange={(event) => setCode(event.target.value)}
            onKeyDown={onKeyDown}
            error={refusal === null ? undefined : securityRefusal(refusal, texts)}
            fieldClassName="w-48 grow"
          />
          <Button variant="secondary" isPending={isPending} onClick={show}>
            Confirm
          </Button>
        </div>
      </div>
    </Alert>
  );
}
