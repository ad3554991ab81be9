import { useTranslations } from "next-intl";
import { type LimitTexts, limitText, limitTitle, limitUsed, limitValue } from "@/components/account/limit-words";
import { useFormats } from "@/i18n/use-formats";
import { type LimitInForce, type LimitKey, type LimitUse, limitName } from "@/lib/players";
import { Cell, DataTable, RowHead } from "../data-table";
import { UtcTime } from "../utc-time";
import { ChangeLimit, type LimitActions } from "./change-limit";

/** A player's limits: what stands, how far it is used, and what waits. */
export function LimitsTable({
  playerId,
  currency,
  keys,
  limits,
  use,
  now,
  actions,
}: {
  playerId: string;
  currency: string;
  /** All limits there can be, in the order of the table. */
  keys: readonly LimitKey[];
  limits: readonly LimitInForce[];
  use: LimitUse;
  now: Date;
  /** Null where the role does not include it. */
  actions: LimitActions | null;
}) {
  const texts = { t: useTranslations("account.limit"), money: useFormats().money };
  const byName = new Map(limits.map((each) => [limitName(each.limit), each]));

  return (
    <DataTable
      label="Limits"
      columns={[
        { name: "Limit" },
        { name: `Stands (${currency})`, isNumeric: true },
        { name: "Used" },
        { name: "Waits" },
        ...(actions ? [{ name: "Change", isNameHidden: true }] : []),
      ]}
    >
      {keys.map((key) => {
        const name = limitName(key);
        const inForce = byName.get(name);
        return (
          <tr key={name}>
            <RowHead className="whitespace-nowrap">{limitTitle(key, texts)}</RowHead>
            <Cell isNumeric>
              {inForce ? limitText(inForce.limit, currency, texts) : <span className="text-muted">None</span>}
            </Cell>
            <Cell className="min-w-44">
              {inForce ? (
                <Used {...limitUsed(inForce.limit, use, currency, texts)} />
              ) : (
                <span className="text-muted">–</span>
              )}
            </Cell>
            <Cell className="min-w-[20ch]">
              {inForce?.pending ? (
                <Waiting pending={inForce.pending} currency={currency} now={now} texts={texts} />
              ) : (
                <span className="text-muted">–</span>
              )}
            </Cell>
            {actions ? (
              <Cell className="text-right">
                <ChangeLimit
                  playerId={playerId}
                  limit={{
                    name,
                    title: limitTitle(key, texts),
                    unit: key.kind === "session" ? "minutes" : currency,
                    value: inForce ? limitValue(inForce.limit) : "",
                    stands: inForce !== undefined,
                    isChanging: Boolean(inForce?.pending),
                  }}
                  actions={actions}
                />
              </Cell>
            ) : null}
          </tr>
        );
      })}
    </DataTable>
  );
}

function Used({ share, text }: { share: number; text: string }) {
  return (
    <div className="grid gap-1">
      <div aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-line">
        <div className={share >= 1 ? "h-full bg-danger" : "h-full bg-brass"} style={{ width: `${share * 100}%` }} />
      </div>
      <span className="text-xs text-muted">{text}</span>
    </div>
  );
}

function Waiting({
  pending,
  currency,
  now,
  texts,
}: {
  pending: NonNullable<LimitInForce["pending"]>;
  currency: string;
  now: Date;
  texts: LimitTexts;
}) {
  const what = pending.limit ? limitText(pending.limit, currency, texts) : "No limit";
  if (pending.from <= now) return <>{what}, once the player confirms it</>;

  return (
    <>
      {what} from <UtcTime at={pending.from} />
      {pending.needsConfirming ? ", once the player confirms it" : ""}
    </>
  );
}
