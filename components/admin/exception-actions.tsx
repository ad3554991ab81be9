"use client";

import { useState } from "react";
import { DoneNote } from "./done-note";
import { type EndAction, EndException, type Ending } from "./end-exception";
import { amountText, signedMoneyText } from "./format";

/** What an operator can do with an open exception: apply it, with what that moves in plain sight, or dismiss it. */
export function ExceptionActions({
  exception,
  apply,
  dismiss,
}: {
  exception: {
    readonly id: string;
    readonly username: string;
    readonly currency: string;
    readonly isOpen: boolean;
    /** Signed cents as text; null when there is nothing to apply. */
    readonly movedCents: string | null;
    readonly balanceCents: string;
  };
  apply: EndAction<Ending & { readonly expectedCents: string }>;
  dismiss: EndAction<Ending>;
}) {
  const [done, setDone] = useState<string | null>(null);
  const { id, username, currency, movedCents, balanceCents, isOpen } = exception;
  const moved = movedCents === null ? null : BigInt(movedCents);
  const balance = BigInt(balanceCents);

  return (
    <div className="grid gap-2 sm:justify-items-end">
      {isOpen ? (
        <div className="flex flex-wrap gap-2">
          {moved === null ? null : (
            <EndException
              exceptionId={id}
              onDone={() => setDone("Applied.")}
              step={{
                verb: "Apply",
                title: `Apply: ${signedMoneyText(moved, currency)}?`,
                effect: `${moved > 0n ? "Gives" : "Takes"} ${username} ${amountText(moved > 0n ? moved : -moved)} ${currency}: the balance goes from ${amountText(balance)} to ${amountText(balance + moved)}.`,
                isMain: true,
                action: (input) => apply({ ...input, expectedCents: String(moved) }),
              }}
            />
          )}
          <EndException
            exceptionId={id}
            onDone={() => setDone("Dismissed.")}
            step={{
              verb: "Dismiss",
              title: "Dismiss this exception?",
              effect: "The books stay as they are. The exception is ended for good.",
              isMain: false,
              action: dismiss,
            }}
          />
        </div>
      ) : null}
      <DoneNote>{done}</DoneNote>
    </div>
  );
}
