"use client";

import Form from "next/form";
import { type ReactNode, useEffect, useRef } from "react";

/**
 * Filters of a list, sent into its address. The fields stay where they are, so that the
 * focus does too; a link to another view of the list brings them in step.
 */
export function FilterForm({
  action,
  values,
  children,
}: {
  action: string;
  /** What the address says, by the fields' names. */
  values: Readonly<Record<string, string | undefined>>;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const current = JSON.stringify(values);

  useEffect(() => {
    const wanted: Record<string, string> = JSON.parse(current);
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = wanted[field.name] ?? "";
    }
  }, [current]);

  return (
    <Form ref={form} action={action} className="flex flex-wrap items-end gap-3">
      {children}
    </Form>
  );
}
