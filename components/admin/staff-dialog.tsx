"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-class";
import { ReasonDialog } from "./reason-dialog";
import { STAFF_REFUSALS, type StaffRefusal } from "./staff-refusals";
import type { Action } from "./use-submit";

/** A change of the staff behind a button: its fields, a reason, and what came of it. */
export function StaffDialog<Input, Value>({
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
  return (
    <ReasonDialog
      title={title}
      description={description}
      trigger={
        <Button variant={variant} size="sm">
          {label}
        </Button>
      }
      verb={label}
      variant={variant === "danger" ? "danger" : "primary"}
      words={STAFF_REFUSALS}
      action={({ reason }) => action(inputOf(reason))}
      {...(onDone && { onDone })}
      {...(renderDone && { renderDone })}
    >
      {children}
    </ReasonDialog>
  );
}
