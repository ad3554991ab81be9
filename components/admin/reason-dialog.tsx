"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-class";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { ReasonField } from "./reason-field";
import { RefusalAlert } from "./refusal-alert";
import { STAFF_REFUSALS, type StaffRefusal } from "./staff-refusals";
import { type Action, useSubmit } from "./use-submit";

/** A change of the staff behind a button: its fields, a reason, and what came of it. */
export function ReasonDialog<Input, Value>({
  label,
  title,
  description,
  variant = "secondary",
  action,
  inputOf,
  onDone,
  renderDone,
  children,
}: {
  /** Of the button that opens it, and of the one that does it. */
  label: string;
  title: ReactNode;
  description?: ReactNode;
  variant?: ButtonVariant;
  action: Action<Input, Value, StaffRefusal>;
  /** What the action is sent. */
  inputOf: (reason: string) => Input;
  onDone?: (value: Value) => void;
  /** What the dialog shows afterwards, instead of closing; null closes it. */
  renderDone?: (value: Value) => ReactNode;
  /** More fields, above the reason. */
  children?: ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [done, setDone] = useState<ReactNode>(null);
  const { submit, refusal, isPending } = useSubmit(action, (value) => {
    const shown = renderDone?.(value) ?? null;
    setReason("");
    setDone(shown);
    setIsOpen(shown !== null);
    onDone?.(value);
  });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit(inputOf(reason));
  };

  return (
    <Dialog
      title={title}
      description={done === null ? description : undefined}
      trigger={
        <Button variant={variant} size="sm">
          {label}
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={(open) => {
        setIsOpen(open);
        if (open) setDone(null);
      }}
    >
      {done ?? (
        <form onSubmit={onSubmit} className="grid gap-4">
          {children}
          <ReasonField value={reason} onChange={(event) => setReason(event.target.value)} />
          <RefusalAlert code={refusal} words={STAFF_REFUSALS} />
          <div className="flex flex-wrap justify-end gap-2">
            <DialogClose render={<Button variant="ghost">Cancel</Button>} />
            <Button type="submit" variant={variant === "danger" ? "danger" : "primary"} isPending={isPending}>
              {label}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
