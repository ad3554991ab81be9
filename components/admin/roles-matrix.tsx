import { Check } from "lucide-react";
import { PERMISSIONS, type Permission } from "@/lib/staff/permissions";
import { Cell, DataTable, RowHead } from "./data-table";
import { areaOf, PERMISSION_WORDS } from "./permission-words";

/** A role as a column. */
export interface RoleColumn {
  readonly id: string;
  readonly name: string;
  readonly memberCount: number;
  readonly permissions: ReadonlySet<Permission>;
}

/** What each role may do, side by side. */
export function RolesMatrix({ roles }: { roles: readonly RoleColumn[] }) {
  return (
    <DataTable
      label="What each role may do"
      columns={[{ name: "Area" }, { name: "Permission" }, ...roles.map(({ name }) => ({ name }))]}
    >
      <tr>
        <Cell />
        <RowHead className="font-normal text-muted">Members</RowHead>
        {roles.map(({ id, memberCount }) => (
          <Cell key={id} className="tabular-nums">
            {memberCount}
          </Cell>
        ))}
      </tr>
      {PERMISSIONS.map((permission) => (
        <tr key={permission}>
          <Cell className="whitespace-nowrap text-muted">{areaOf(permission)}</Cell>
          <RowHead className="font-normal whitespace-nowrap">{PERMISSION_WORDS[permission]}</RowHead>
          {roles.map(({ id, permissions }) => (
            <Cell key={id}>{permissions.has(permission) ? <Has /> : <span className="sr-only">No</span>}</Cell>
          ))}
        </tr>
      ))}
    </DataTable>
  );
}

function Has() {
  return (
    <>
      <Check aria-hidden="true" className="inline size-4 align-text-bottom text-win" />
      <span className="sr-only">Yes</span>
    </>
  );
}
