import type { AuditRow } from "@/lib/reports";
import { Cell, DataTable, RowHead } from "./data-table";
import { amountText } from "./format";
import { UtcTime } from "./utc-time";
import { auditWords } from "./words";

/** What staff did, why, and what changed by it. */
export function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  return (
    <DataTable
      label="Audit trail"
      columns={[
        { name: "Time (UTC)" },
        { name: "Action" },
        { name: "By" },
        { name: "Reason" },
        { name: "Before" },
        { name: "After" },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <Cell>
            <UtcTime at={row.createdAt} />
          </Cell>
          <RowHead className="whitespace-nowrap">{auditWords(row.action)}</RowHead>
          <Cell className="whitespace-nowrap">{row.actor}</Cell>
          <Cell className="min-w-[20ch] max-w-md break-words">{row.reason ?? "–"}</Cell>
          <Cell>
            <Fields value={row.before} />
          </Cell>
          <Cell>
            <Fields value={row.after} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}

// Entries hold a few plain fields; whatever else one may hold is shown as it is stored.
function Fields({ value }: { value: AuditRow["before"] }) {
  if (value === null) return <span className="text-muted">–</span>;
  if (typeof value !== "object" || Array.isArray(value))
    return <code className="text-xs">{JSON.stringify(value)}</code>;

  return (
    <dl className="grid w-fit grid-cols-[auto_1fr] gap-x-2 text-xs">
      {Object.entries(value).map(([name, field]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name.replace(/Cents$/, "")}</dt>
          <dd className="max-w-[40ch] break-all">{fieldText(name, field)}</dd>
        </div>
      ))}
    </dl>
  );
}

function fieldText(name: string, value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value);

  return name.endsWith("Cents") && /^-?\d{1,18}$/.test(value) ? amountText(BigInt(value)) : value;
}
