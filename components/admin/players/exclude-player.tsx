"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { ExclusionKind } from "@/lib/players";
import { DoneNote } from "../done-note";
import { ReasonDialog, type ReasonInput } from "../reason-dialog";
import { type Action, COMMON_REFUSALS } from "../use-submit";

const REFUSALS = {
  ...COMMON_REFUSALS,
  PLAYER_UNKNOWN: "There is no such player.",
  UNTIL_PAST: "Choose a day that is not over.",
  EXCLUSION_STANDS: "A self-exclusion is in force: it can be made longer, never shorter or softer.",
} as const;

/** The action behind the button. */
export type ExcludeAction = Action<
  ReasonInput & { readonly playerId: string; readonly kind: ExclusionKind; readonly lastDay: string },
  null,
  Exclude<keyof typeof REFUSALS, "NO_ANSWER">
>;

/** Keeps a player out of play for money. */
export function ExcludePlayer({ playerId, action }: { playerId: string; action: ExcludeAction }) {
  const [kind, setKind] = useState<ExclusionKind>("time_out");
  const [lastDay, setLastDay] = useState("");
  const [message, setMessage] = useState<string | null>(null);

  return (
    <div className="flex flex-wrap items-center gap-3">
      <ReasonDialog
        title="Keep the player out of play?"
        description="Bets for money are refused from now on, in open games too. Wins and rollbacks are booked, and the player still sees the balance."
        trigger={
          <Button variant="danger" size="sm">
            Exclude or time out
          </Button>
        }
        verb="Keep out"
        variant="danger"
        words={REFUSALS}
        action={(input) => action({ ...input, playerId, kind, lastDay })}
        onDone={() => setMessage("In force from now on.")}
      >
        <Select label="Kind" value={kind} onChange={(event) => setKind(kindOf(event.target.value))}>
          <option value="time_out">Time-out: can be changed by staff</option>
          <option value="self_exclusion">Self-exclusion: can only be made longer</option>
        </Select>
        <Input
          label="Through (UTC day)"
          type="date"
          required
          value={lastDay}
          onChange={(event) => setLastDay(event.target.value)}
        />
      </ReasonDialog>
      <DoneNote>{message}</DoneNote>
    </div>
  );
}

function kindOf(text: string): ExclusionKind {
  return text === "self_exclusion" ? "self_exclusion" : "time_out";
}
