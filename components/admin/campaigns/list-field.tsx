"use client";

import { type ChangeEvent, useRef, useState } from "react";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

/** A list of players, pasted or read from a file into the same field. */
export function ListField() {
  const list = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState<string | null>(null);

  const onFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file || !list.current) return;
    const text = await file.text().catch(() => null);
    if (text === null) return setNote("The file could not be read.");
    list.current.value = text;
    setNote(`Read ${file.name} into the list.`);
  };

  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
      <Textarea
        ref={list}
        label="Players"
        name="list"
        rows={8}
        spellCheck={false}
        autoComplete="off"
        className="font-mono"
        hint="One username a line; after a comma the player's currency, if you want it checked. Up to 100,000 lines."
      />
      <div className="grid gap-2">
        <Field label="Or a CSV file">
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              onChange={onFile}
              className="w-full text-sm text-muted file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-control file:border file:border-solid file:border-edge file:bg-raised file:px-3.5 file:font-semibold file:text-ink hover:file:border-brass sm:file:min-h-9"
            />
          )}
        </Field>
        <p role="status" className="text-sm text-muted">
          {note}
        </p>
      </div>
    </div>
  );
}
