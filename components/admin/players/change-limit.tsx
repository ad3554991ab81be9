"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { ReasonDialog } from "../reason-dialog";
import { type Action, COMMON_REFUSALS } from "../use-submit";

const REFUSALS = {
  ...COMMON_REFUSALS,
  PLAYER_UNKNOWN: "There is no such player.",
  LIMIT_INVALID: "That is no limit. Type an amount such as 50 or 12.50, or whole minutes from 1 to 1440.",
  LIMIT_UNKNOWN: "That limit has ended meanwhile. Reload the page.",
  NOTHING_PENDING: "That change was settled meanwhile. Reload the page.",
  TOO_EARLY: "It is not time yet.",
} as const;

type Code = Exclude<keyof typeof REFUSALS, "NO_ANSWER">;
interface LimitInput {
  readonly playerId: string;
  readonly requestId: string;
  readonly limit: string;
}

/** What can be done about a player's limits. */
export interface LimitActions {
  readonly set: Action<LimitInput & { readonly value: string }, null, Code>;
  readonly remove: Action<LimitInput, null, Code>;
  readonly cancel: Action<LimitInput, null, Code>;
}

/** Sets, removes, or keeps one limit. */
export function ChangeLimit({
  playerId,
  limit,
  actions,
}: {
  playerId: string;
  limit: {
    /** As forms call it. */
    readonly name: string;
    readonly title: string;
    readonly unit: string;
    /** What is typed to get the one that stands. */
    readonly value: string;
    readonly stands: boolean;
    /** A looser one waits. */
    readonly isChanging: boolean;
  };
  actions: LimitActions;
}) {
  const [value, setValue] = useState(limit.value);
  const { name, title, unit, stands, isChanging } = limit;

  return (
    <div className="flex flex-wrap justify-end gap-2">
      <ReasonDialog
        title={title}
        description="A new or stricter limit counts from the next bet on. A looser one waits for 24 hours."
        trigger={
          <Button variant="secondary" size="sm" aria-label={`${stands ? "Change" : "Set"}: ${title}`}>
            {stands ? "Change" : "Set"}
          </Button>
        }
        verb="Set the limit"
        isReasonless
        words={REFUSALS}
        action={({ requestId }) => actions.set({ playerId, requestId, limit: name, value })}
      >
        <Input
          label={`Limit (${unit})`}
          inputMode="decimal"
          autoComplete="off"
          required
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </ReasonDialog>
      {isChanging ? (
        <ReasonDialog
          title={`Keep the limit on ${title.toLowerCase()}?`}
          description="The change that waits is called off; the limit stays as it is."
          trigger={
            <Button variant="secondary" size="sm" aria-label={`Call off: ${title}`}>
              Call off
            </Button>
          }
          verb="Call the change off"
          isReasonless
          words={REFUSALS}
          action={({ requestId }) => actions.cancel({ playerId, requestId, limit: name })}
        />
      ) : null}
      {stands && !isChanging ? (
        <ReasonDialog
          title={`Remove the limit on ${title.toLowerCase()}?`}
          description="It stands for 24 more hours, then it ends."
          trigger={
            <Button variant="ghost" size="sm" aria-label={`Remove: ${title}`}>
              Remove
            </Button>
          }
          verb="Remove"
          variant="danger"
          isReasonless
          words={REFUSALS}
          action={({ requestId }) => actions.remove({ playerId, requestId, limit: name })}
        />
      ) : null}
    </div>
  );
}
