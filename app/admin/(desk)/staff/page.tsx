import type { Metadata } from "next";
import { CreateMember } from "@/components/admin/create-member";
import { PageHeader } from "@/components/admin/page-header";
import { StaffTable } from "@/components/admin/staff-table";
import { StaffTabs } from "@/components/admin/staff-tabs";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { listRoles, listStaff } from "@/lib/staff";
import { createMemberAction } from "./actions";
import { givableRoles } from "./givable-roles";

export const metadata: Metadata = { title: "Staff" };

export default async function StaffPage() {
  const staff = await requirePermission("staff.view", "/admin/staff");
  const [rows, roles] = await Promise.all([listStaff(db()), listRoles(db())]);

  return (
    <>
      <PageHeader
        title="Staff"
        description="Who works here. One account for one person, each with a second step, signed in once at a time."
        actions={
          staff.permissions.has("staff.edit") ? (
            <CreateMember roles={givableRoles(roles, staff)} action={createMemberAction} />
          ) : null
        }
      />
      <StaffTabs current="members" />
      <StaffTable rows={rows} ownId={staff.id} />
    </>
  );
}
