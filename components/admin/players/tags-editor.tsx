"use client";

import { Plus, X } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { newId } from "@/lib/ids";
import { RefusalAlert } from "../refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "../use-submit";

const REFUSALS = {
  ...COMMON_REFUSALS,
  PLAYER_UNKNOWN: "There is no such player.",
  TAG_INVALID: "A tag has 1 to 32 letters, digits, spaces and hyphens, and begins with a letter or digit.",
  TAG_STANDS: "The player carries this tag already.",
  TAG_UNKNOWN: "Somebody took this tag off meanwhile. Reload the page.",
} as const;

type TagInput = { readonly playerId: string; readonly requestId: string; readonly tag: string };
type Code = Exclude<keyof typeof REFUSALS, "NO_ANSWER">;

/** What can be done about tags. */
export interface TagActions {
  readonly add: Action<TagInput, null, Exclude<Code, "TAG_UNKNOWN">>;
  readonly remove: Action<TagInput, null, Exclude<Code, "TAG_INVALID" | "TAG_STANDS" | "PLAYER_UNKNOWN">>;
}

/** A player's tags; with `actions` they can be put on and taken off. */
export function TagsEditor({
  playerId,
  tags,
  knownTags,
  actions,
}: {
  playerId: string;
  tags: readonly string[];
  /** Suggested while one types. */
  knownTags: readonly string[];
  /** Null where the role does not include it. */
  actions: TagActions | null;
}) {
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      {tags.length > 0 ? (
        <ul aria-label="Tags" className="flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <li
              key={tag}
              className="flex min-h-8 items-center gap-1 rounded-full border border-line bg-raised pl-3 text-xs font-semibold last:pr-0"
            >
              {tag}
              {actions ? (
                <RemoveTag playerId={playerId} tag={tag} action={actions.remove} />
              ) : (
                <span className="w-2" aria-hidden="true" />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {actions ? (
        <AddTag playerId={playerId} knownTags={knownTags.filter((tag) => !tags.includes(tag))} action={actions.add} />
      ) : null}
    </div>
  );
}

function RemoveTag({ playerId, tag, action }: { playerId: string; tag: string; action: TagActions["remove"] }) {
  const { submit, refusal, isPending } = useSubmit(action, () => {});

  return (
    <>
      <button
        type="button"
        aria-label={`Take the tag ${tag} off`}
        aria-busy={isPending || undefined}
        onClick={() => submit({ playerId, requestId: newId(), tag })}
        className="grid size-8 place-items-center rounded-full text-muted hover:text-ink"
      >
        <X aria-hidden="true" className="size-3.5" />
      </button>
      <RefusalAlert code={refusal} words={REFUSALS} />
    </>
  );
}

function AddTag({
  playerId,
  knownTags,
  action,
}: {
  playerId: string;
  knownTags: readonly string[];
  action: TagActions["add"];
}) {
  const listId = useId();
  const [tag, setTag] = useState("");
  const { submit, refusal, isPending } = useSubmit(action, () => setTag(""));

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit({ playerId, requestId: newId(), tag });
  };

  return (
    <form onSubmit={onSubmit} className="grid gap-2">
      <div className="flex gap-2">
        <Input
          label="New tag"
          isLabelHidden
          placeholder="Add a tag"
          list={listId}
          required
          maxLength={32}
          autoComplete="off"
          value={tag}
          onChange={(event) => setTag(event.target.value)}
          fieldClassName="w-44"
          className="sm:min-h-9!"
        />
        <datalist id={listId}>
          {knownTags.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <Button type="submit" variant="secondary" size="sm" isPending={isPending} aria-label="Add the tag">
          <Plus aria-hidden="true" className="size-4" />
        </Button>
      </div>
      <RefusalAlert code={refusal} words={REFUSALS} />
    </form>
  );
}
