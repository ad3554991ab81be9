import { limitText, limitTitle, limitUsed, limitValue } from "@/components/account/limit-words";
import { UseBar } from "@/components/account/use-bar";
import { Badge } from "@/components/ui/badge";
import { type LimitInForce, type LimitKey, type LimitUse, limitName } from "@/lib/players";
import { type LimitAction, LimitButton } from "./limit-button";
import { LimitEditor } from "./limit-editor";
import { formatTime } from "./statement-words";

/** What can be done about a limit. */
export interface LimitActions {
  set: LimitAction;
  remove: LimitAction;
  confirm: LimitAction;
  cancel: LimitAction;
}

/** One limit: what it is, how far it is used, what waits, and how to change it. */
export function LimitRow({
  limitKey,
  inForce,
  use,
  currency,
  now,
  actions,
}: {
  limitKey: LimitKey;
  inForce: LimitInForce | undefined;
  use: LimitUse;
  currency: string;
  now: Date;
  actions: LimitActions;
}) {
  const title = limitTitle(limitKey);
  const name = limitName(limitKey);
  const pending = inForce?.pending;

  return (
    <li className="grid gap-3 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">{title}</h3>
        <p className="text-sm font-semibold tabular-nums">
          {inForce ? limitText(inForce.limit, currency) : <span className="font-normal text-muted">No limit</span>}
        </p>
      </div>
      {inForce ? <UseBar {...limitUsed(inForce.limit, use, currency)} /> : null}
      {inForce && pending ? (
        <div className="grid gap-2 rounded-control border border-info/40 bg-info/10 p-3 text-sm">
          <p>
            <Badge tone="info">Waiting</Badge>{" "}
            {pending.limit ? `A new limit of ${limitText(pending.limit, currency)}` : "The end of this limit"}
            {pending.from > now ? (
              <>
                {pending.needsConfirming ? " can be confirmed from " : " comes into force on "}
                <time dateTime={pending.from.toISOString()}>{formatTime(pending.from)}</time> UTC.
              </>
            ) : (
              " is ready to be confirmed. Do you still want it?"
            )}
          </p>
          <div className="flex flex-wrap gap-2">
            {pending.from > now ? null : (
              <LimitButton action={actions.confirm} limit={name} variant="secondary">
                Yes, confirm
              </LimitButton>
            )}
            <LimitButton action={actions.cancel} limit={name} variant="ghost">
              Keep the present limit
            </LimitButton>
          </div>
        </div>
      ) : null}
      <LimitEditor
        title={title}
        limit={name}
        isSession={limitKey.kind === "session"}
        current={inForce ? limitValue(inForce.limit) : null}
        currency={currency}
        setAction={actions.set}
        removeAction={inForce && pending?.limit !== null ? actions.remove : null}
      />
    </li>
  );
}
