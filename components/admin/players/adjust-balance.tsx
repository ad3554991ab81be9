"use client";

import { type FormEvent, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { newId } from "@/lib/ids";
import { parseAmount } from "@/lib/money";
import type { AdjustmentCode } from "@/lib/wallet";
import { ADJUSTMENT_WORDS } from "../adjustment-words";
import { amountText, signedMoneyText } from "../format";
import { ReasonField } from "../reason-field";
import { RefusalAlert } from "../refusal-alert";
import { type Action, COMMON_REFUSALS, useSubmit } from "../use-submit";

/** What the action needs; the amount as typed. */
export interface AdjustBalanceInput {
  readonly playerId: string;
  readonly requestId: string;
  readonly amount: string;
  readonly code: AdjustmentCode;
  readonly reason: string;
}

export interface AdjustBalanceDone {
  /** Cents, as text; null when nothing is booked before a second person approves. */
  readonly balanceCents: string | null;
}

const REFUSALS = {
  ...COMMON_REFUSALS,
  AMOUNT_INVALID: "Type an amount such as 25, -25 or 12.50; zero moves nothing.",
  CODE_MISFIT: "A deposit only gives; a withdrawal or a chargeback only takes.",
  INSUFFICIENT_FUNDS: "The player does not have that much now. Nothing was booked.",
  PLAYER_UNKNOWN: "There is no such player.",
  REQUEST_MISMATCH: "This form has already booked another amount. Reload the page and look at the ledger first.",
} as const;

/** Gives or takes money by hand: type it, see the balance before and after, confirm. */
export function AdjustBalance({
  player,
  requestId: firstRequestId,
  approvalCents,
  action,
  onDone,
}: {
  player: { readonly id: string; readonly username: string; readonly currency: string; readonly balanceCents: string };
  /** Made when the form is, so that a double click books once. */
  requestId: string;
  /** Above so many cents a second person approves, as text. */
  approvalCents: string;
  action: Action<AdjustBalanceInput, AdjustBalanceDone, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
  onDone: (message: string) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [requestId, setRequestId] = useState(firstRequestId);
  const [amount, setAmount] = useState("");
  const [code, setCode] = useState<AdjustmentCode>("goodwill");
  const [reason, setReason] = useState("");
  const [isReviewed, setIsReviewed] = useState(false);
  const { id, username, currency } = player;
  const beforeCents = BigInt(player.balanceCents);
  const amountCents = parseAmount(amount.replace(/^\+/, "")) ?? 0n;
  const afterCents = beforeCents + amountCents;
  const sizeCents = amountCents < 0n ? -amountCents : amountCents;
  const isAbove = sizeCents > BigInt(approvalCents);
  const amountError = amountProblem(amount, amountCents, afterCents);

  const { submit, refusal, isPending } = useSubmit(action, (done) => {
    const money = signedMoneyText(amountCents, currency);
    onDone(
      done.balanceCents === null
        ? `${money} waits for a second person's approval. Nothing is booked yet.`
        : `Booked ${money}. Balance: ${amountText(BigInt(done.balanceCents))}.`,
    );
    setRequestId(newId());
    setAmount("");
    setReason("");
    setIsReviewed(false);
    setIsOpen(false);
  });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReviewed) setIsReviewed(amountError === undefined && amount.trim() !== "");
    else submit({ playerId: id, requestId, amount, code, reason });
  };

  return (
    <Dialog
      title={
        isReviewed ? `${isAbove ? "Ask for" : "Book"} ${signedMoneyText(amountCents, currency)}?` : "Adjust balance"
      }
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
            <dt>Kind</dt>
            <dd className="text-left!">{ADJUSTMENT_WORDS[code]}</dd>
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
              hint={`25 gives, -25 takes. Balance now: ${amountText(beforeCents)}. More than ${amountText(BigInt(approvalCents))}, by you within a day, takes a second person.`}
              error={amountError}
            />
            <Select label="Kind" value={code} onChange={(event) => setCode(codeOf(event.target.value))}>
              {CODES.map((each) => (
                <option key={each} value={each}>
                  {ADJUSTMENT_WORDS[each]}
                </option>
              ))}
            </Select>
            <ReasonField value={reason} onChange={(event) => setReason(event.target.value)} />
          </>
        )}
        {isReviewed && isAbove ? (
          <Alert tone="info">A second person has to approve this. Nothing is booked before.</Alert>
        ) : null}
        <RefusalAlert code={isReviewed ? refusal : null} words={REFUSALS} />
        <div className="flex flex-wrap justify-end gap-2">
          {isReviewed ? (
            <>
              <Button variant="ghost" onClick={() => setIsReviewed(false)}>
                Back
              </Button>
              {/* The eye and the hand stay where "Review" was. */}
              <Button key="confirm" type="submit" isPending={isPending} autoFocus>
                {isAbove ? "Ask to " : ""}
                {verbOf(amountCents, isAbove)} {amountText(sizeCents)}
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

const CODES = Object.keys(ADJUSTMENT_WORDS).map(codeOf);

/** The choice of the list: it offers nothing else. */
function codeOf(text: string): AdjustmentCode {
  return text as AdjustmentCode;
}

function verbOf(amountCents: bigint, isAsked: boolean): string {
  const verb = amountCents > 0n ? "give" : "take";

  return isAsked ? verb : verb.charAt(0).toUpperCase() + verb.slice(1);
}

function amountProblem(text: string, amountCents: bigint, afterCents: bigint): string | undefined {
  // A sign alone is the beginning of an amount, not a mistake.
  if (/^\s*[+-]?\s*$/.test(text)) return undefined;
  if (parseAmount(text.replace(/^\+/, "")) === null || amountCents === 0n) return REFUSALS.AMOUNT_INVALID;

  return afterCents < 0n ? `That leaves ${amountText(afterCents)}; a balance cannot go below zero.` : undefined;
}
