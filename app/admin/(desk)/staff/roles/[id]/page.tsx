import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/admin/page-header";
import { RoleActions } from "@/components/admin/role-actions";
import { RoleEditor } from "@/components/admin/role-editor";
import { Section } from "@/components/admin/section";
import { StaffTable } from "@/components/admin/staff-table";
import { type SearchParams, textParam } from "@/components/admin/with-params";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { listRoles, listStaff } from "@/lib/staff";
import { Changes } from "../../changes";
import { givableRoles } from "../../givable-roles";
import { cloneRoleAction, deleteRoleAction, editRoleAction } from "../actions";

export const metadata: Metadata = { title: "Role" };

export default async function RolePage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}) {
  const { id } = await params;
  const path = `/admin/staff/roles/${id}`;
  const staff = await requirePermission("staff.view", path);
  const [roles, members] = await Promise.all([listRoles(db()), listStaff(db(), { roleId: id })]);
  const role = roles.find((each) => each.id === id);
  if (!role) notFound();

  const mayEdit = staff.permissions.has("staff.edit");
  const mayClone = mayEdit && givableRoles(roles, staff).some((each) => each.id === id);
  const isEditable = mayEdit && !role.isBuiltIn && staff.roleId !== id;

  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-3">
            <span className="break-all">{role.name}</span>
            {role.isBuiltIn ? <Badge>Built in</Badge> : <Badge tone="brass">Your own</Badge>}
          </span>
        }
        description={
          role.isBuiltIn
            ? "Built-in roles stay as they are. Clone it to have one you can edit."
            : staff.roleId === id
              ? "This is your own role; nobody changes the role they have."
              : "You give and take only what you may do yourself."
        }
        actions={
          <div className="flex flex-wrap gap-2">
            <ButtonLink href="/admin/staff/roles" variant="ghost" size="sm">
              All roles
            </ButtonLink>
            <RoleActions
              role={role}
              cloneRole={mayClone ? cloneRoleAction : null}
              deleteRole={isEditable && role.memberCount === 0 ? deleteRoleAction : null}
            />
          </div>
        }
      />
      <Section title="May do">
        <RoleEditor
          key={id}
          roleId={id}
          permissions={[...role.permissions]}
          own={[...staff.permissions]}
          action={isEditable ? editRoleAction : null}
        />
      </Section>
      <Section title="Who has it">
        {members.length > 0 ? (
          <StaffTable rows={members} ownId={staff.id} />
        ) : (
          <EmptyState title="Nobody has this role" />
        )}
      </Section>
      <Changes subject={`role:${id}`} path={path} before={textParam((await searchParams).before)} />
    </>
  );
}
