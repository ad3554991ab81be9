import type { AuditRow } from "@/lib/reports";
import { CodeText } from "./code-text";
import { Cell, DataTable, RowHead } from "./data-table";
import { FieldChanges } from "./field-changes";
import { type AuditSubject, SubjectLink } from "./subject-link";
import { UtcTime } from "./utc-time";
import { auditWords } from "./words";

/**
 * What was changed, by whom, why. Where the list is about many things, each row says which, and where
 * it stands in the chain of hashes.
 */
export function AuditTable({
  rows,
  subjects,
}: {
  rows: readonly AuditRow[];
  /** The subjects by their codes; left out where all rows are about the same. */
  subjects?: ReadonlyMap<string, AuditSubject>;
}) {
  return (
    <DataTable
      label="Audit trail"
      columns={[
        { name: "Time (UTC)" },
        { name: "Action" },
        { name: "By" },
        ...(subjects ? [{ name: "Subject" }] : []),
        { name: "Change" },
        { name: "Reason" },
        ...(subjects ? [{ name: "Request" }, { name: "No.", isNumeric: true }] : []),
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id} id={row.id}>
          <Cell>
            <UtcTime at={row.createdAt} />
          </Cell>
          <RowHead className="whitespace-nowrap">{auditWords(row.action)}</RowHead>
          <Cell className="whitespace-nowrap">{row.actor}</Cell>
          {subjects ? (
            <Cell>
              <SubjectLink code={row.subject} subject={subjects.get(row.subject)} />
            </Cell>
          ) : null}
          <Cell>
            <FieldChanges before={row.before} after={row.after} />
          </Cell>
          <Cell className="min-w-[20ch] max-w-md break-words">{row.reason ?? "–"}</Cell>
          {subjects ? (
            <>
              <Cell>
                <CodeText>{row.requestId}</CodeText>
              </Cell>
              <Cell isNumeric>{row.position === null ? "–" : row.position.toLocaleString("en")}</Cell>
            </>
          ) : null}
        </tr>
      ))}
    </DataTable>
  );
}
