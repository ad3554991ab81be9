"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { newId } from "@/lib/ids";
import type { SuggestAction } from "../award-free-rounds";
import { ReasonField } from "../reason-field";
import { RefusalAlert } from "../refusal-alert";
import { SuggestField, type Suggestion } from "../suggest-field";
import { useSubmit } from "../use-submit";
import { ListField } from "./list-field";
import { ProgressBar } from "./progress-bar";
import { type CountAction, SegmentFields, segmentOf } from "./segment-fields";
import { type PrepareActions, usePrepareCampaign } from "./use-prepare-campaign";
import { PREPARE_REFUSALS } from "./words";

/** Prepares a campaign: its terms, and who is to be awarded. Nothing is awarded before it is started. */
export function CampaignForm({
  currencies,
  actions,
  suggestGames,
  countSegment,
}: {
  currencies: readonly string[];
  actions: PrepareActions;
  suggestGames: SuggestAction;
  countSegment: CountAction;
}) {
  const router = useRouter();
  const [requestId, setRequestId] = useState(newId);
  const [game, setGame] = useState<Suggestion | null>(null);
  const [source, setSource] = useState<"list" | "segment">("list");
  const [currency, setCurrency] = useState(currencies[0] ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  const { prepare, sent } = usePrepareCampaign(actions);
  const { submit, refusal, isPending } = useSubmit(
    prepare,
    (campaignId) => router.push(`/admin/free-rounds/campaigns/${campaignId}`),
    (code) => {
      // The terms were refused: the next try is another draft.
      if (code !== "NO_ANSWER" && code !== "UNEXPECTED") setRequestId(newId());
    },
  );

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const segment = source === "segment" ? segmentOf(form) : null;
    const list = source === "list" ? text("list") : null;
    if (!game) return setProblem("Choose a game from the suggestions.");
    if (list === "") return setProblem("Give the list: paste usernames, or choose a file.");
    if (segment === undefined) return setProblem("The turnover needs an amount and a number of days, or neither.");
    setProblem(null);
    submit({
      list: list && String(form.get("list")),
      terms: {
        requestId,
        gameId: game.id,
        currency,
        segment,
        name: text("name"),
        rounds: text("rounds"),
        betLevel: text("betLevel"),
        validDays: text("validDays"),
        maxAwards: text("maxAwards"),
        maxRounds: text("maxRounds"),
        startsAt: text("startsAt"),
        endsAt: text("endsAt"),
        reason: text("reason"),
      },
    });
  };

  return (
    <form onSubmit={onSubmit} aria-label="Prepare a campaign" className="grid gap-6">
      <fieldset className={GROUP}>
        <legend className={LEGEND}>What is awarded</legend>
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(7rem,0.4fr)]">
          <Input label="Name" name="name" required maxLength={100} autoComplete="off" />
          <SuggestField
            label="Game"
            placeholder="Name or studio"
            emptyText="No game with free rounds matches."
            value={game}
            onChange={setGame}
            search={async (typed) => {
              const found = await suggestGames({ text: typed });
              return found.ok ? found.value : null;
            }}
          />
          <Select label="Currency" value={currency} onChange={(event) => setCurrency(event.target.value)}>
            {currencies.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </Select>
        </div>
        <div className="grid grid-cols-2 items-start gap-4 sm:grid-cols-3 lg:grid-cols-5">
          <NumberInput label="Rounds each" name="rounds" min={1} max={100} defaultValue={10} required />
          <NumberInput label="Bet level" name="betLevel" min={0} max={100} defaultValue={0} required />
          <NumberInput label="Valid days" name="validDays" min={1} max={30} defaultValue={7} required />
          <NumberInput label="Most awards" name="maxAwards" min={1} max={1_000_000} placeholder="No cap" />
          <NumberInput label="Most rounds" name="maxRounds" min={1} max={1_000_000} placeholder="No cap" />
        </div>
      </fieldset>
      <fieldset className={GROUP}>
        <legend className={LEGEND}>Who is awarded</legend>
        <Select
          label="Recipients"
          value={source}
          onChange={(event) => setSource(event.target.value === "segment" ? "segment" : "list")}
          fieldClassName="sm:max-w-sm"
        >
          <option value="list">A list of players</option>
          <option value="segment">Players by filters</option>
        </Select>
        {source === "list" ? <ListField /> : <SegmentFields currency={currency} action={countSegment} />}
      </fieldset>
      <fieldset className={GROUP}>
        <legend className={LEGEND}>When and why</legend>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Input
            label="Starts (UTC)"
            name="startsAt"
            type="datetime-local"
            hint="Empty: as soon as somebody starts it."
          />
          <Input label="Ends (UTC)" name="endsAt" type="datetime-local" hint="Nobody is awarded after it." />
        </div>
        <ReasonField />
      </fieldset>
      {problem ? (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      ) : null}
      <RefusalAlert code={isPending ? null : refusal} words={PREPARE_REFUSALS} />
      {sent ? <ProgressBar label="Lines checked" done={sent.lines} total={sent.total} /> : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" isPending={isPending}>
          Check recipients
        </Button>
        <p className="text-sm text-muted">Nobody is awarded yet: you see first who can be.</p>
      </div>
    </form>
  );
}

const GROUP = "grid gap-4 rounded-card border border-line bg-surface p-4";
const LEGEND = "float-left mb-1 w-full font-display text-lg font-extrabold tracking-tight";

function NumberInput(props: Parameters<typeof Input>[0]) {
  return <Input type="number" inputMode="numeric" step={1} {...props} />;
}
