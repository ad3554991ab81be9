"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { newId } from "@/lib/ids";
import { parseAmount } from "@/lib/money";
import { amountText, signedMoneyText } from "./format";
import { ReasonField } from "./reason-field";
import { RefusalAlert } from "./refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";

/** What the action needs; the amount as typed. */
export interface AdjustBalanceInput {
  readonly playerId: string;
  readonly requestId: string;
  readonly amount: string;
  readonly reason: string;
}

export interface AdjustBalanceDone {
  /** Cents, as text. */
  readonly balanceCents: string;
}

const REFUSALS = {
  ...COMMON_REFUSALS,
  AMOUNT_INVALID: "Type an amount such as 25, -25 or 12.50; zero moves nothing.",
  INSUFFICIENT_FUNDS: "The player does not have that much now. Nothing was booked.",
  PLAYER_UNKNOWN: "There is no such player.",
  REQUEST_MISMATCH: "This form has already booked another amount. Reload the page and look at the ledger first.",
} as const;

/** Gives or takes money by hand: type it, see the balance before and after, confirm. */
export function AdjustBalance({
  player,
  requestId: firstRequestId,
  action,
  onDone,
}: {
  player: { readonly id: string; readonly username: string; readonly currency: string; readonly balanceCents: string };
  /** Made when the form is, so that a double click books once. */
  requestId: string;
  action: Action<AdjustBalanceInput, AdjustBalanceDone, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
  onDone: (message: string) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [requestId, setRequestId] = useState(firstRequestId);
  const [amount, setAmount] = useState("");
  const [reason, setReason] = useState("");
  const [isReviewed, setIsReviewed] = useState(false);
  const { id, username, currency } = player;
  const beforeCents = BigInt(player.balanceCents);
  const amountCents = parseAmount(amount.replace(/^\+/, "")) ?? 0n;
  const afterCents = beforeCents + amountCents;
  const amountError = amountProblem(amount, amountCents, afterCents);

  const { submit, refusal, isPending } = useSubmit(action, (done) => {
    onDone(`Booked ${signedMoneyText(amountCents, currency)}. Balance: ${amountText(BigInt(done.balanceCents))}.`);
    setRequestId(newId());
    setAmount("");
    setReason("");
    setIsReviewed(false);
    setIsOpen(false);
  });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReviewed) setIsReviewed(amountError === undefined && amount.trim() !== "");
    else submit({ playerId: id, requestId, amount, reason });
  };

  return (
    <Dialog
      title={isReviewed ? `Book ${signedMoneyText(amountCents, currency)}?` : "Adjust balance"}
      description={`${username} · ${currency}`}
      trigger={
        <Button variant="secondary" size="sm">
          Adjust balance
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={(open) => {
        setIsOpen(open);
        // Whoever comes back looks at the fields again, not at an old confirmation.
        setIsReviewed(false);
      }}
    >
      <form onSubmit={onSubmit} className="grid gap-4">
        {isReviewed ? (
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 text-sm [&>dd]:text-right [&>dd]:tabular-nums [&>dt]:text-muted">
            <dt>Balance before</dt>
            <dd>{amountText(beforeCents)}</dd>
            <dt>{amountCents > 0n ? "Given" : "Taken"}</dt>
            <dd className={amountCents > 0n ? "text-win" : "text-danger"}>{signedMoneyText(amountCents, currency)}</dd>
            <dt className="border-t border-line pt-1.5">Balance after</dt>
            <dd className="border-t border-line pt-1.5 font-bold">{amountText(afterCents)}</dd>
            <dt>Reason</dt>
            <dd className="text-left! break-words">{reason}</dd>
          </dl>
        ) : (
          <>
            <Input
              label={`Amount (${currency})`}
              inputMode="text"
              autoComplete="off"
              required
              value={amount}
              onChange={(event) => setAmount(event.target.value)}
              hint={`25 gives, -25 takes. Balance now: ${amountText(beforeCents)}.`}
              error={amountError}
            />
            <ReasonField value={reason} onChange={(event) => setReason(event.target.value)} />
          </>
        )}
        <RefusalAlert code={isReviewed ? refusal : null} words={REFUSALS} />
        <div className="flex flex-wrap justify-end gap-2">
          {isReviewed ? (
            <>
              <Button variant="ghost" onClick={() => setIsReviewed(false)}>
                Back
              </Button>
              {/* The eye and the hand stay where "Review" was. */}
              <Button key="confirm" type="submit" isPending={isPending} autoFocus>
                {amountCents > 0n ? "Give" : "Take"} {amountText(amountCents < 0n ? -amountCents : amountCents)}
              </Button>
            </>
          ) : (
            <Button key="review" type="submit">
              Review
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

function amountProblem(text: string, amountCents: bigint, afterCents: bigint): string | undefined {
  // A sign alone is the beginning of an amount, not a mistake.
  if (/^\s*[+-]?\s*$/.test(text)) return undefined;
  if (parseAmount(text.replace(/^\+/, "")) === null || amountCents === 0n) return REFUSALS.AMOUNT_INVALID;

  return afterCents < 0n ? `That leaves ${amountText(afterCents)}; a balance cannot go below zero.` : undefined;
}
