"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/** The button that sends its form, pending for as long as the form's action runs. */
export function SubmitButton(props: Omit<ComponentProps<typeof Button>, "type" | "isPending">) {
  const { pending } = useFormStatus();

  return <Button {...props} type="submit" isPending={pending} />;
}
