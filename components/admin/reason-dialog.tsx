"use client";

import { type FormEvent, type ReactElement, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { newId } from "@/lib/ids";
import { ReasonField } from "./reason-field";
import { RefusalAlert } from "./refusal-alert";
import { type Action, useSubmit } from "./use-submit";

/** What every such action needs. */
export interface Because {
  readonly requestId: string;
  readonly reason: string;
}

/** Asks why before something is done, and says why it was refused. */
export function ReasonDialog<Value, Code extends string>({
  title,
  description,
  verb,
  isDanger = false,
  trigger,
  action,
  words,
  onDone,
  children,
}: {
  title: string;
  description: string;
  /** On the button that does it. */
  verb: string;
  isDanger?: boolean;
  trigger: ReactElement;
  action: Action<Because, Value, Code>;
  words: Readonly<Record<Code | "NO_ANSWER", string>>;
  onDone: (value: Value) => void;
  /** Further fields, above the reason. */
  children?: ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { submit, refusal, isPending } = useSubmit(action, (value) => {
    onDone(value);
    setReason("");
    setIsOpen(false);
  });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit({ requestId: newId(), reason });
  };

  return (
    <Dialog title={title} description={description} trigger={trigger} isOpen={isOpen} onOpenChange={setIsOpen}>
      <form onSubmit={onSubmit} className="grid gap-4">
        {children}
        <ReasonField value={reason} onChange={(event) => setReason(event.target.value)} />
        <RefusalAlert code={refusal} words={words} />
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose render={<Button variant="ghost">Cancel</Button>} />
          <Button type="submit" variant={isDanger ? "danger" : "primary"} isPending={isPending}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
