"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { newId } from "@/lib/ids";
import type { NoteKind } from "@/lib/players";
import { DoneNote } from "../done-note";
import { RefusalAlert } from "../refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "../use-submit";
import { NOTE_KINDS, NOTE_WORDS, noteKindOf } from "./note-words";

const REFUSALS = {
  ...COMMON_REFUSALS,
  PLAYER_UNKNOWN: "There is no such player.",
  NOTE_KEPT: "This note was kept already. Reload the page.",
} as const;

/** The action behind the form. */
export type AddNoteAction = Action<
  { readonly playerId: string; readonly requestId: string; readonly kind: NoteKind; readonly text: string },
  null,
  Exclude<keyof typeof REFUSALS, "NO_ANSWER">
>;

/** Writes down what staff talked about with a player. */
export function AddNote({
  playerId,
  kind: firstKind = "general",
  action,
}: {
  playerId: string;
  kind?: NoteKind;
  action: AddNoteAction;
}) {
  const [requestId, setRequestId] = useState(newId);
  const [kind, setKind] = useState(firstKind);
  const [text, setText] = useState("");
  const [message, setMessage] = useState<string | null>(null);
  const { submit, refusal, isPending } = useSubmit(action, () => {
    setRequestId(newId());
    setText("");
    setMessage("Kept.");
  });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setMessage(null);
    submit({ playerId, requestId, kind, text });
  };

  return (
    <form onSubmit={onSubmit} className="grid max-w-2xl gap-3 rounded-card border border-line bg-surface p-4">
      <Textarea
        label="Note"
        required
        minLength={3}
        maxLength={4000}
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        hint="Kept with your name and the time, for good: a correction is another note."
      />
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label="About"
          value={kind}
          onChange={(event) => setKind(noteKindOf(event.target.value))}
          fieldClassName="w-full sm:w-56"
        >
          {NOTE_KINDS.map((each) => (
            <option key={each} value={each}>
              {NOTE_WORDS[each]}
            </option>
          ))}
        </Select>
        <Button type="submit" isPending={isPending}>
          Keep the note
        </Button>
        <DoneNote>{message}</DoneNote>
      </div>
      <RefusalAlert code={refusal} words={REFUSALS} />
    </form>
  );
}
