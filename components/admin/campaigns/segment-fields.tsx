"use client";

import { type MouseEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { parseAmount } from "@/lib/money";
import { RefusalAlert } from "../refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "../use-submit";
import { countText } from "./words";

const DAYS = ["registeredFrom", "registeredTo", "playedFrom", "playedTo"] as const;

/** Filters as the server reads them. */
export type SegmentInput = { readonly [Day in (typeof DAYS)[number]]?: string } & {
  readonly turnoverCents?: string;
  readonly turnoverDays?: number;
};

/** Counts whom filters hold. */
export type CountAction = Action<
  { currency: string; segment: SegmentInput },
  number,
  Exclude<keyof typeof COMMON_REFUSALS, "NO_ANSWER">
>;

/** The filters of a form; undefined when the turnover is half given or no amount. */
export function segmentOf(form: FormData): SegmentInput | undefined {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const days = Object.fromEntries(DAYS.map((name) => [name, text(name)]).filter(([, day]) => day !== ""));
  const [amount, span] = [text("turnover"), text("turnoverDays")];
  if (amount === "" && span === "") return days;
  const cents = parseAmount(amount);

  return cents === null || cents < 0n || span === ""
    ? undefined
    : { ...days, turnoverCents: String(cents), turnoverDays: Number(span) };
}

/** Filters that choose players of one currency, with a look at how many they hold. */
export function SegmentFields({ currency, action }: { currency: string; action: CountAction }) {
  const [count, setCount] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { submit, refusal, isPending } = useSubmit(action, setCount);

  const onCount = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const segment = currentTarget.form && segmentOf(new FormData(currentTarget.form));
    setCount(null);
    setProblem(segment ? null : "The turnover needs an amount and a number of days, or neither.");
    if (segment) submit({ currency, segment });
  };

  return (
    <div className="grid gap-4">
      <p className="text-sm text-muted">
        Active players in {currency} who keep to every filter given. Days are UTC, the last one included.
      </p>
      <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Input label="Registered from" name="registeredFrom" type="date" />
        <Input label="Registered to" name="registeredTo" type="date" />
        <Input label="Last played from" name="playedFrom" type="date" />
        <Input label="Last played to" name="playedTo" type="date" />
        <Input label={`Turnover over (${currency})`} name="turnover" inputMode="decimal" placeholder="Any" />
        <Input
          label="In the last … days"
          name="turnoverDays"
          type="number"
          min={1}
          max={90}
          step={1}
          placeholder="30"
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="secondary" size="sm" isPending={isPending} onClick={onCount}>
          Count players
        </Button>
        <p role="status" className="text-sm font-semibold tabular-nums">
          {count === null ? null : `${countText(count)} ${count === 1 ? "player" : "players"}`}
        </p>
      </div>
      {problem ? (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      ) : null}
      <RefusalAlert code={isPending ? null : refusal} words={COMMON_REFUSALS} />
    </div>
  );
}
