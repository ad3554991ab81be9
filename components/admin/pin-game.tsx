"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { PinBoard } from "@/lib/games";
import { PIN_SLOTS } from "@/lib/games/place-pins";
import { DoneNote } from "./done-note";
import { ReasonDialog, type ReasonInput } from "./reason-dialog";
import { type Action, COMMON_REFUSALS } from "./use-submit";

const REFUSALS = {
  ...COMMON_REFUSALS,
  GAME_UNKNOWN: "There is no such game.",
  LIST_UNKNOWN: "This game does not belong to that row.",
  SLOT_TAKEN: "Another game has taken this place meanwhile. Choose another one.",
  NOTHING_TO_CHANGE: "It stands there already. Nothing was changed.",
} as const;

const SLOTS = Array.from({ length: PIN_SLOTS }, (_, place) => place + 1);

/** What the action needs. */
export interface PinGameInput extends ReasonInput {
  readonly gameId: string;
  readonly list: string;
  readonly slot: number | null;
}

/** Fixes a game's place in one row of the lobby. */
export function PinGame({
  game,
  board,
  boardName,
  action,
}: {
  game: { readonly idHash: string; readonly name: string };
  board: PinBoard;
  boardName: string;
  /** Null where the role does not include it. */
  action: Action<PinGameInput, null, Exclude<keyof typeof REFUSALS, "NO_ANSWER">> | null;
}) {
  const [slot, setSlot] = useState(board.slot ?? SLOTS.find((each) => !isTaken(board, each)) ?? 1);
  const [message, setMessage] = useState<string | null>(null);
  const pin = (to: number | null, because: ReasonInput) =>
    action
      ? action({ ...because, gameId: game.idHash, list: board.list, slot: to })
      : Promise.resolve({ ok: false, code: "FORBIDDEN" } as const);

  return (
    <div className="grid content-start gap-3 rounded-card border border-line bg-surface p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3 className="font-semibold">{boardName}</h3>
        <p className="text-sm text-muted">{board.slot ? `Pinned at place ${board.slot}` : "Not pinned"}</p>
      </div>
      {action ? (
        <div className="flex flex-wrap gap-2">
          <ReasonDialog
            title={`Pin ${game.name} in “${boardName}”?`}
            description="It keeps this place among the games that are shown, whatever is played."
            verb="Pin"
            trigger={
              <Button variant="secondary" size="sm">
                {board.slot ? "Move pin" : "Pin"}
              </Button>
            }
            action={(because) => pin(slot, because)}
            words={REFUSALS}
            onDone={() => setMessage(`Pinned at place ${slot}.`)}
          >
            <Select label="Place" value={slot} onChange={(event) => setSlot(Number(event.target.value))}>
              {SLOTS.map((each) => (
                <option key={each} value={each} disabled={isTaken(board, each)}>
                  {each}
                  {isTaken(board, each) ? ` – ${board.taken.find((taken) => taken.slot === each)?.name}` : ""}
                </option>
              ))}
            </Select>
          </ReasonDialog>
          {board.slot ? (
            <ReasonDialog
              title={`Unpin ${game.name} from “${boardName}”?`}
              description="It stands where its players put it."
              verb="Unpin"
              trigger={
                <Button variant="ghost" size="sm">
                  Unpin
                </Button>
              }
              action={(because) => pin(null, because)}
              words={REFUSALS}
              onDone={() => setMessage("Not pinned any more.")}
            />
          ) : null}
        </div>
      ) : null}
      <DoneNote>{message}</DoneNote>
    </div>
  );
}

function isTaken({ taken }: PinBoard, slot: number): boolean {
  return taken.some((each) => each.slot === slot);
}
