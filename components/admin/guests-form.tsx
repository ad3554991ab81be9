"use client";

import { type FormEvent, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/textarea";
import { newId } from "@/lib/ids";
import type { MaintenanceGuest, UnknownPlayers } from "@/lib/maintenance";
import type { Result } from "@/lib/result";
import { DoneNote } from "./done-note";
import type { ReasonInput } from "./reason-dialog";
import { ReasonField } from "./reason-field";
import { RefusalAlert } from "./refusal-alert";
import { COMMON_REFUSALS, useSubmit } from "./use-submit";

const REFUSALS = {
  ...COMMON_REFUSALS,
  TOO_MANY: "These are more than 200 names. Nothing was changed.",
  NOTHING_TO_CHANGE: "The list stands so already.",
  PLAYERS_UNKNOWN: "Some of these names belong to nobody. Nothing was changed.",
} as const;

type Refusal = Exclude<keyof typeof REFUSALS, "NO_ANSWER" | "PLAYERS_UNKNOWN">;
type Input = ReasonInput & { readonly usernames: string[] };

/** Replaces the list; says which names nobody has. */
export type SetGuestsAction = (input: Input) => Promise<Result<MaintenanceGuest[], Refusal> | UnknownPlayers>;

/** The players who play while all gaming is off, by name. */
export function GuestsForm({ usernames, action }: { usernames: readonly string[]; action: SetGuestsAction }) {
  const [text, setText] = useState(usernames.join("\n"));
  const [reason, setReason] = useState("");
  const [done, setDone] = useState<string | null>(null);
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const { submit, refusal, isPending } = useSubmit(
    async (input: Input): Promise<Result<MaintenanceGuest[], Refusal | "PLAYERS_UNKNOWN">> => {
      const set = await action(input);
      if (!set.ok && set.code === "PLAYERS_UNKNOWN") setUnknown(set.usernames);

      return set;
    },
    (guests) => {
      setReason("");
      setText(guests.map(({ username }) => username).join("\n"));
      setDone(guests.length === 1 ? "One player is on the list." : `${guests.length} players are on the list.`);
    },
  );

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setDone(null);
    setUnknown([]);
    submit({ requestId: newId(), reason, usernames: text.split(/[\s,;]+/).filter((name) => name !== "") });
  };

  return (
    <form onSubmit={onSubmit} className="grid gap-4 rounded-card border border-line bg-surface p-4 sm:p-5">
      <div className="grid gap-4 md:grid-cols-2">
        <Textarea
          label="Usernames"
          name="usernames"
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
          spellCheck={false}
          hint="One a line, or parted by commas. An empty list lets nobody in."
        />
        <ReasonField value={reason} onChange={(event) => setReason(event.target.value)} />
      </div>
      {unknown.length > 0 ? (
        <Alert tone="danger" isLive title="Nobody has these names">
          <span className="break-all">{unknown.join(", ")}</span>. Nothing was changed.
        </Alert>
      ) : (
        <RefusalAlert code={refusal} words={REFUSALS} />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="secondary" isPending={isPending}>
          Save the list
        </Button>
        <DoneNote>{done}</DoneNote>
      </div>
    </form>
  );
}
