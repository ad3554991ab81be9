import type { ComponentProps } from "react";
import { Textarea } from "@/components/ui/textarea";

/** Why staff do something: never empty, kept for good. */
export function ReasonField(props: Omit<ComponentProps<typeof Textarea>, "label" | "name">) {
  return (
    <Textarea
      label="Reason"
      name="reason"
      required
      minLength={3}
      maxLength={500}
      rows={2}
      hint="Kept in the audit trail with your name."
      {...props}
    />
  );
}
