import type { Metadata } from "next";
import { LinkPills } from "@/components/admin/link-pills";
import { PageHeader } from "@/components/admin/page-header";
import { RolesMatrix } from "@/components/admin/roles-matrix";
import { StaffTabs } from "@/components/admin/staff-tabs";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { listRoles } from "@/lib/staff";

export const metadata: Metadata = { title: "Roles" };

export default async function RolesPage() {
  await requirePermission("staff.view", "/admin/staff/roles");
  const roles = await listRoles(db());

  return (
    <>
      <PageHeader
        title="Roles"
        description="What members may do. Built-in roles stay as they are; open one to clone it into a role of your own."
      />
      <StaffTabs current="roles" />
      <LinkPills
        label="Open a role"
        pills={roles.map(({ id, name }) => ({ name, href: `/admin/staff/roles/${id}`, isCurrent: false }))}
      />
      <RolesMatrix roles={roles} />
    </>
  );
}
