"use client";

import { Button } from "@/components/ui/button";
import { amountText, signedMoneyText } from "../format";
import { ReasonDialog, type ReasonInput } from "../reason-dialog";
import { type Action, COMMON_REFUSALS } from "../use-submit";

export interface ApprovedDone {
  /** Cents, as text. */
  readonly balanceCents: string;
}

const REFUSALS = {
  ...COMMON_REFUSALS,
  REQUEST_UNKNOWN: "There is no such request.",
  ALREADY_DECIDED: "Somebody decided on this request meanwhile. Nothing was booked by you.",
  REQUEST_EXPIRED: "The request has expired. Who still wants it asks anew.",
  OWN_REQUEST: "You asked for this yourself; somebody else has to approve it.",
  INSUFFICIENT_FUNDS: "The balance does not cover it now. Nothing was booked; the request stays open.",
} as const;

type Code = Exclude<keyof typeof REFUSALS, "NO_ANSWER">;

/** What can be done about a request. */
export interface RequestActions {
  readonly approve: Action<{ readonly id: string; readonly requestId: string }, ApprovedDone, Code>;
  readonly reject: Action<
    ReasonInput & { readonly id: string },
    null,
    Exclude<Code, "OWN_REQUEST" | "INSUFFICIENT_FUNDS">
  >;
}

/** Approves a request, with a second look at the figures, or rejects it with a reason. */
export function ApproveAdjustment({
  request,
  actions,
}: {
  request: {
    readonly id: string;
    readonly username: string;
    readonly currency: string;
    /** Cents, as text. */
    readonly amountCents: string;
    readonly balanceCents: string;
    readonly note: string;
    /** Who looks at it asked for it. */
    readonly isOwn: boolean;
  };
  actions: RequestActions;
}) {
  const { id, username, currency, note, isOwn } = request;
  const [amountCents, balanceCents] = [BigInt(request.amountCents), BigInt(request.balanceCents)];
  const money = signedMoneyText(amountCents, currency);

  return (
    <div className="flex flex-wrap justify-end gap-2">
      {isOwn ? null : (
        <ReasonDialog
          title={`Approve ${money}?`}
          description={`${username}: ${note}`}
          trigger={<Button size="sm">Approve</Button>}
          verb="Approve and book"
          isReasonless
          words={REFUSALS}
          action={({ requestId }) => actions.approve({ id, requestId })}
        >
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 text-sm [&>dd]:text-right [&>dd]:tabular-nums [&>dt]:text-muted">
            <dt>Balance now</dt>
            <dd>{amountText(balanceCents)}</dd>
            <dt>{amountCents > 0n ? "Given" : "Taken"}</dt>
            <dd className={amountCents > 0n ? "text-win" : "text-danger"}>{money}</dd>
            <dt className="border-t border-line pt-1.5">Balance after</dt>
            <dd className="border-t border-line pt-1.5 font-bold">{amountText(balanceCents + amountCents)}</dd>
          </dl>
        </ReasonDialog>
      )}
      <ReasonDialog
        title={isOwn ? `Take ${money} back?` : `Reject ${money}?`}
        description="Nothing is booked. The reason stays with the request."
        trigger={
          <Button size="sm" variant="secondary">
            {isOwn ? "Take back" : "Reject"}
          </Button>
        }
        verb={isOwn ? "Take back" : "Reject"}
        variant="danger"
        words={REFUSALS}
        action={(input) => actions.reject({ ...input, id })}
      />
    </div>
  );
}
