import { useTranslations } from "next-intl";
import { limitText, limitTitle, limitUsed, limitValue } from "@/components/account/limit-words";
import { UseBar } from "@/components/account/use-bar";
import { Badge } from "@/components/ui/badge";
import { useFormats } from "@/i18n/use-formats";
import { type LimitInForce, type LimitKey, type LimitUse, limitName } from "@/lib/players";
import { type LimitAction, LimitButton } from "./limit-button";
import { LimitEditor } from "./limit-editor";

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
  const t = useTranslations("pages.limits");
  const { money, timeAndZone } = useFormats();
  const texts = { t: useTranslations("account.limit"), money };
  const title = limitTitle(limitKey, texts);
  const name = limitName(limitKey);
  const pending = inForce?.pending;

  return (
    <li className="grid gap-3 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">{title}</h3>
        <p className="text-sm font-semibold tabular-nums">
          {inForce ? (
            limitText(inForce.limit, currency, texts)
          ) : (
            <span className="font-normal text-muted">{t("noLimit")}</span>
          )}
        </p>
      </div>
      {inForce ? <UseBar {...limitUsed(inForce.limit, use, currency, texts)} /> : null}
      {inForce && pending ? (
        <div className="grid gap-2 rounded-control border border-info/40 bg-info/10 p-3 text-sm">
          <p>
            <Badge tone="info">{t("waiting")}</Badge>{" "}
            {t.rich(`pending.${pending.limit ? "new" : "end"}.${stage(pending, now)}`, {
              limit: pending.limit ? limitText(pending.limit, currency, texts) : "",
              time: (text) => <time dateTime={pending.from.toISOString()}>{text}</time>,
              at: timeAndZone(pending.from),
            })}
          </p>
          <div className="flex flex-wrap gap-2">
            {pending.from > now ? null : (
              <LimitButton action={actions.confirm} limit={name} variant="secondary">
                {t("confirm")}
              </LimitButton>
            )}
            <LimitButton action={actions.cancel} limit={name} variant="ghost">
              {t("keep")}
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

/** How far a change has come: it waits to be confirmed, comes by itself, or is ready to be confirmed. */
function stage({ from, needsConfirming }: { from: Date; needsConfirming?: boolean }, now: Date) {
  if (from <= now) return "ready";

  return needsConfirming ? "confirm" : "comes";
}
