import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { StaffRow } from "@/lib/staff";
import { Cell, DataTable, RowHead } from "./data-table";
import { UtcTime } from "./utc-time";

/** Members of the staff: what they may do, and whether and when they came. */
export function StaffTable({ rows, ownId }: { rows: readonly StaffRow[]; ownId: string }) {
  return (
    <DataTable
      label="Members of the staff"
      columns={[
        { name: "Name" },
        { name: "Role" },
        { name: "State" },
        { name: "Second step" },
        { name: "Last sign-in (UTC)" },
        { name: "Since (UTC)" },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <RowHead className="whitespace-nowrap">
            <Link
              href={`/admin/staff/${row.id}`}
              className="underline decoration-edge underline-offset-4 hover:decoration-brass"
            >
              {row.username}
            </Link>
            {row.id === ownId ? <span className="font-normal text-muted"> · you</span> : null}
          </RowHead>
          <Cell className="whitespace-nowrap">{row.roleName}</Cell>
          <Cell>
            <MemberState {...row} />
          </Cell>
          <Cell className="whitespace-nowrap">
            {row.secondStepSince ? "On" : <span className="text-muted">At the next sign-in</span>}
          </Cell>
          <Cell>
            {row.lastSignInAt ? <UtcTime at={row.lastSignInAt} /> : <span className="text-muted">Never</span>}
          </Cell>
          <Cell>
            <UtcTime at={row.createdAt} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}

/** Whether a member may come, and is here. */
export function MemberState({ isActive, isSignedIn }: { isActive: boolean; isSignedIn: boolean }) {
  if (!isActive) return <Badge tone="danger">Shut out</Badge>;

  return isSignedIn ? <Badge tone="win">Signed in</Badge> : <Badge>Active</Badge>;
}
