"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { newId } from "@/lib/ids";
import type { Result } from "@/lib/result";
import { DoneNote } from "./done-note";
import { GRANT_CAUSE_WORDS } from "./grant-words";
import { RefusalAlert } from "./refusal-alert";
import { SuggestField, type Suggestion } from "./suggest-field";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";

/** What the action needs; the numbers as typed. */
export interface AwardInput {
  readonly requestId: string;
  readonly playerId: string;
  readonly gameId: string;
  readonly rounds: string;
  readonly betLevel: string;
  readonly validDays: string;
}

/** Suggests what matches a text. */
export type SuggestAction = (input: { text: string }) => Promise<Result<readonly Suggestion[], string>>;

const REFUSALS = { ...COMMON_REFUSALS, ...GRANT_CAUSE_WORDS } as const;

// After these nobody knows what became of the rounds: the next try must be the same request.
const UNSETTLED: readonly (keyof typeof REFUSALS)[] = ["OUTCOME_UNKNOWN", "IN_PROGRESS", "NO_ANSWER", "UNEXPECTED"];

const FRESH = { rounds: "10", betLevel: "0", validDays: "7" } as const;

/** Awards free rounds of one game to one player. */
export function AwardFreeRounds({
  requestId: firstRequestId,
  player: firstPlayer,
  action,
  suggestPlayers,
  suggestGames,
}: {
  /** Made when the form is, so that a double click awards once. */
  requestId: string;
  /** Already chosen, when one comes from a player's page. */
  player: Suggestion | null;
  action: Action<AwardInput, null, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
  suggestPlayers: SuggestAction;
  suggestGames: SuggestAction;
}) {
  const [requestId, setRequestId] = useState(firstRequestId);
  const [player, setPlayer] = useState(firstPlayer);
  const [game, setGame] = useState<Suggestion | null>(null);
  const [numbers, setNumbers] = useState<Readonly<Record<keyof typeof FRESH, string>>>(FRESH);
  const [note, setNote] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const { submit, refusal, isPending } = useSubmit(
    action,
    () => {
      setNote(`Awarded ${numbers.rounds} free rounds of ${game?.label} to ${player?.label}.`);
      setRequestId(newId());
    },
    (code) => {
      // A refusal that is known is final for its request: the next try is another one.
      if (!UNSETTLED.includes(code)) setRequestId(newId());
    },
  );

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setNote(null);
    setProblem(player && game ? null : `Choose a ${player ? "game" : "player"} from the suggestions.`);
    if (player && game) submit({ requestId, playerId: player.id, gameId: game.id, ...numbers });
  };
  const onReset = () => {
    setRequestId(newId());
    setPlayer(null);
    setGame(null);
    setNumbers(FRESH);
    setNote(null);
    setProblem(null);
  };
  const numberField = (name: keyof typeof FRESH, label: string, min: number, max: number) => (
    <Input
      label={label}
      type="number"
      inputMode="numeric"
      required
      min={min}
      max={max}
      step={1}
      value={numbers[name]}
      onChange={(event) => setNumbers({ ...numbers, [name]: event.target.value })}
    />
  );

  return (
    <form
      onSubmit={onSubmit}
      onReset={onReset}
      className="grid gap-4 rounded-card border border-line bg-surface p-4"
      aria-label="Award free rounds"
    >
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1.6fr)_repeat(3,minmax(6rem,0.5fr))]">
        <SuggestField
          label="Player"
          placeholder="Username"
          emptyText="No username begins like this."
          value={player}
          onChange={setPlayer}
          search={(text) => suggestions(suggestPlayers, text)}
        />
        <SuggestField
          label="Game"
          placeholder="Name or studio"
          emptyText="No game with free rounds matches."
          value={game}
          onChange={setGame}
          search={(text) => suggestions(suggestGames, text)}
        />
        <div className="contents max-lg:grid max-lg:grid-cols-3 max-lg:gap-3">
          {numberField("rounds", "Rounds", 1, 100)}
          {numberField("betLevel", "Bet level", 0, 100)}
          {numberField("validDays", "Valid days", 1, 30)}
        </div>
      </div>
      {problem ? (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      ) : null}
      <RefusalAlert code={isPending ? null : refusal} words={REFUSALS} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" isPending={isPending}>
          Award
        </Button>
        <Button type="reset" variant="ghost">
          Clear
        </Button>
        <DoneNote>{note}</DoneNote>
      </div>
    </form>
  );
}

async function suggestions(suggest: SuggestAction, text: string): Promise<readonly Suggestion[] | null> {
  const found = await suggest({ text });

  return found.ok ? found.value : null;
}
