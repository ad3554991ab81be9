"use client";

import { type FormEvent, type ReactElement, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-class";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { newId } from "@/lib/ids";
import { ReasonField } from "./reason-field";
import { RefusalAlert } from "./refusal-alert";
import { type Action, useSubmit } from "./use-submit";

/** What the form of the dialog sends. */
export interface ReasonInput {
  /** Made once for each thing done, so that a double click does it once. */
  readonly requestId: string;
  readonly reason: string;
}

/** Asks once more before something is done, and why where it matters. */
export function ReasonDialog<Value, Code extends string>({
  title,
  description,
  trigger,
  verb,
  variant = "primary",
  isReasonless = false,
  words,
  action,
  onDone,
  renderDone,
  children,
}: {
  title: ReactNode;
  description?: ReactNode;
  /** The button that opens it. */
  trigger: ReactElement;
  /** What is done, as the button says it. */
  verb: string;
  variant?: ButtonVariant;
  /** For what is undone as easily: nobody writes why. */
  isReasonless?: boolean;
  words: Readonly<Record<Code | "NO_ANSWER", string>>;
  action: Action<ReasonInput, Value, Code>;
  onDone?: (value: Value) => void;
  /** What the dialog shows afterwards, instead of closing; null closes it. */
  renderDone?: (value: Value) => ReactNode;
  /** More fields, above the reason. */
  children?: ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [requestId, setRequestId] = useState(newId);
  const [reason, setReason] = useState("");
  const [done, setDone] = useState<ReactNode>(null);
  const { submit, refusal, isPending } = useSubmit(action, (value) => {
    const shown = renderDone?.(value) ?? null;
    setRequestId(newId());
    setReason("");
    setDone(shown);
    setIsOpen(shown !== null);
    onDone?.(value);
  });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit({ requestId, reason });
  };

  return (
    <Dialog
      title={title}
      description={done === null ? description : undefined}
      trigger={trigger}
      isOpen={isOpen}
      onOpenChange={(open) => {
        setIsOpen(open);
        if (open) setDone(null);
      }}
    >
      {done ?? (
        <form onSubmit={onSubmit} className="grid gap-4">
          {children}
          {isReasonless ? null : <ReasonField value={reason} onChange={(event) => setReason(event.target.value)} />}
          <RefusalAlert code={refusal} words={words} />
          <div className="flex flex-wrap justify-end gap-2">
            <DialogClose render={<Button variant="ghost">Cancel</Button>} />
            <Button type="submit" variant={variant} isPending={isPending}>
              {verb}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
