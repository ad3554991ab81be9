import type { AuditRow } from "@/lib/reports";
import { amountText } from "./format";

type Json = AuditRow["before"];

/** What changed, field by field: the old value struck out, the new one after it. Fields that stayed are left out. */
export function FieldChanges({ before, after }: { before: Json; after: Json }) {
  const changes = changesOf(before, after);
  if (changes.length === 0) return <span className="text-muted">–</span>;

  return (
    <dl className="grid w-fit min-w-[22ch] grid-cols-[auto_1fr] gap-x-2 gap-y-0.5 text-xs">
      {changes.map(({ name, old, now }) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name.replace(/Cents$/, "")}</dt>
          <dd className="max-w-[44ch] break-words">
            {old === null ? null : <del className="text-danger">{old}</del>}
            {old !== null && now !== null ? <span aria-hidden="true"> → </span> : null}
            {now === null ? null : <ins className="text-win no-underline">{now}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Fields that say something by themselves, without a before and an after. */
export function PlainFields({ value }: { value: Json }) {
  const fields = fieldsOf(value);

  return (
    <dl className="grid w-fit min-w-[22ch] grid-cols-[auto_1fr] gap-x-2 gap-y-0.5 text-xs">
      {[...fields].map(([name, field]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name.replace(/Cents$/, "")}</dt>
          <dd className="max-w-[56ch] break-words">{fieldText(name, field)}</dd>
        </div>
      ))}
    </dl>
  );
}

function changesOf(before: Json, after: Json) {
  const [olds, nows] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...olds.keys(), ...nows.keys()])];

  return names
    .map((name) => ({ name, old: textOf(name, olds), now: textOf(name, nows) }))
    .filter(({ old, now }) => old !== now);
}

function textOf(name: string, fields: ReadonlyMap<string, unknown>): string | null {
  const field = fields.get(name);

  return field === undefined || field === null ? null : fieldText(name, field);
}

function fieldsOf(value: Json): ReadonlyMap<string, unknown> {
  if (value === null) return new Map();
  // Entries hold a few plain fields; whatever else one may hold is shown as it is stored.
  if (typeof value !== "object" || Array.isArray(value)) return new Map([["value", value]]);

  return new Map(Object.entries(value));
}

function fieldText(name: string, value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value);

  return name.endsWith("Cents") && /^-?\d{1,18}$/.test(value) ? amountText(BigInt(value)) : value;
}
