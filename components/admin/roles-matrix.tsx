import { Check } from "lucide-react";
import Link from "next/link";
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
        {roles.map(({ id, name, memberCount }) => (
          <Cell key={id} className="tabular-nums">
            <Link
              href={`/admin/staff/roles/${id}`}
              aria-label={`${name}: ${memberCount} members`}
              className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
            >
              {memberCount}
            </Link>
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
      <Check aria-hidden="true" className="size-4 text-win" />
      <span className="sr-only">Yes</span>
    </>
  );
}
