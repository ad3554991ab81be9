"use client";

import { Button } from "@/components/ui/button";
import { ReasonDialog } from "../reason-dialog";
import { type Action, COMMON_REFUSALS } from "../use-submit";

const REFUSALS = { ...COMMON_REFUSALS, SESSION_OVER: "That is over already. Reload the page." } as const;
type Code = Exclude<keyof typeof REFUSALS, "NO_ANSWER">;
interface Input {
  readonly playerId: string;
  readonly requestId: string;
}

/** Ends one session. */
export type EndSessionAction = Action<Input & { readonly sessionId: string }, null, Code>;
/** Ends all of them. */
export type EndAllSessionsAction = Action<Input, null, Code>;

/** Signs a player out in one browser. */
export function EndSession({
  playerId,
  sessionId,
  verb,
  action,
}: {
  playerId: string;
  sessionId: string;
  verb: string;
  action: EndSessionAction;
}) {
  return (
    <ReasonDialog
      title="End this session?"
      description="The player is signed out there at once. A game that is open can go on until its next page."
      trigger={
        <Button variant="secondary" size="sm">
          {verb}
        </Button>
      }
      verb="End session"
      isReasonless
      words={REFUSALS}
      action={({ requestId }) => action({ playerId, requestId, sessionId })}
    />
  );
}

/** Signs a player out everywhere. */
export function EndAllSessions({ playerId, action }: { playerId: string; action: EndAllSessionsAction }) {
  return (
    <ReasonDialog
      title="End all sessions?"
      description="The player is signed out everywhere at once, and can sign in again. Freeze the account to stop bets."
      trigger={
        <Button variant="secondary" size="sm">
          End all sessions
        </Button>
      }
      verb="End all"
      variant="danger"
      isReasonless
      words={REFUSALS}
      action={({ requestId }) => action({ playerId, requestId })}
    />
  );
}
