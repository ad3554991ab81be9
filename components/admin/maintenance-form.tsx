"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { newId } from "@/lib/ids";
import { DoneNote } from "./done-note";
import type { ReasonInput } from "./reason-dialog";
import { ReasonField } from "./reason-field";
import { RefusalAlert } from "./refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";

const REFUSALS = {
  ...COMMON_REFUSALS,
  PERIOD_OVER: "The end must come after the start, and after now.",
  GAMING_IS_OFF: "Gaming is off already. Leave the start empty, or switch gaming on first and plan anew.",
} as const;

const LANGUAGES = [
  { id: "en", name: "English" },
  { id: "pt", name: "Portuguese" },
  { id: "ar", name: "Arabic" },
] as const;

type Messages = Record<(typeof LANGUAGES)[number]["id"], string>;

/** Switches all gaming off. */
export type SetMaintenanceAction = Action<
  ReasonInput & { readonly startsAt: string | null; readonly endsAt: string | null; readonly messages: Messages },
  null,
  Exclude<keyof typeof REFUSALS, "NO_ANSWER">
>;

/** When all gaming is to be off, and what players are told beside the standard words. */
export function MaintenanceForm({
  isSet,
  initial,
  action,
}: {
  /** It is on or planned already, and is changed by this. */
  isSet: boolean;
  /** Times in ISO 8601. */
  initial: { startsAt: string | null; endsAt: string | null; messages: Partial<Messages> };
  action: SetMaintenanceAction;
}) {
  const [startsAt, setStartsAt] = useState(toField(initial.startsAt));
  const [endsAt, setEndsAt] = useState(toField(initial.endsAt));
  const [messages, setMessages] = useState<Messages>({ en: "", pt: "", ar: "", ...initial.messages });
  const [reason, setReason] = useState("");
  const [done, setDone] = useState<string | null>(null);
  const { submit, refusal, isPending } = useSubmit(action, () => {
    setReason("");
    setDone(startsAt ? "Planned." : "All gaming is off.");
  });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setDone(null);
    submit({ requestId: newId(), reason, messages, startsAt: toIso(startsAt), endsAt: toIso(endsAt) });
  };

  return (
    <form onSubmit={onSubmit} className="grid gap-4 rounded-card border border-line bg-surface p-4 sm:p-5">
      <div className="grid gap-4 sm:grid-cols-2">
        <Input
          label="From (UTC)"
          type="datetime-local"
          value={startsAt}
          onChange={(event) => setStartsAt(event.target.value)}
          hint="Empty: now."
        />
        <Input
          label="Until (UTC)"
          type="datetime-local"
          value={endsAt}
          onChange={(event) => setEndsAt(event.target.value)}
          hint="Empty: until somebody switches it on."
        />
      </div>
      <fieldset className="grid gap-3">
        <legend className="mb-1 text-sm font-semibold">
          Message to players <span className="font-normal text-muted">(optional)</span>
        </legend>
        <p className="text-sm text-muted">
          Every player is told in their language that games are paused, and until when. A message stands below that;
          where a language has none, the English one is shown.
        </p>
        <div className="grid gap-3 lg:grid-cols-3">
          {LANGUAGES.map(({ id, name }) => (
            <Textarea
              key={id}
              label={name}
              lang={id}
              dir={id === "ar" ? "rtl" : "ltr"}
              maxLength={1_000}
              rows={2}
              value={messages[id]}
              onChange={(event) => setMessages({ ...messages, [id]: event.target.value })}
            />
          ))}
        </div>
      </fieldset>
      <ReasonField value={reason} onChange={(event) => setReason(event.target.value)} />
      <RefusalAlert code={refusal} words={REFUSALS} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="danger" isPending={isPending}>
          {verbOf(startsAt !== "", isSet)}
        </Button>
        <DoneNote>{done}</DoneNote>
      </div>
    </form>
  );
}

function verbOf(isPlanned: boolean, isSet: boolean): string {
  if (isPlanned) return isSet ? "Change the plan" : "Plan it";

  return isSet ? "Switch off with these words" : "Switch all gaming off now";
}

/** The field knows no time zone; what it holds is read as UTC. */
function toField(iso: string | null): string {
  return iso?.slice(0, 16) ?? "";
}

function toIso(field: string): string | null {
  return field === "" ? null : new Date(`${field}Z`).toISOString();
}
