"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Input } from "@/components/ui/input";
import { StaffDialog } from "./staff-dialog";
import type { StaffRefusal } from "./staff-refusals";
import type { Action } from "./use-submit";

/** What the action needs. */
export interface CloneRoleInput {
  readonly roleId: string;
  readonly name: string;
  readonly reason: string;
}

/** Copies a role, or deletes it. */
export function RoleActions({
  role,
  cloneRole,
  deleteRole,
}: {
  role: { readonly id: string; readonly name: string };
  /** Null where the colleague may not; so is the next one. */
  cloneRole: Action<CloneRoleInput, { id: string }, StaffRefusal> | null;
  deleteRole: Action<{ roleId: string; reason: string }, null, StaffRefusal> | null;
}) {
  const router = useRouter();
  const [name, setName] = useState("");

  return (
    <div className="flex flex-wrap gap-2">
      {cloneRole ? (
        <StaffDialog
          label="Clone"
          title={`Clone ${role.name}`}
          description="A role of your own, which begins with the same permissions."
          action={cloneRole}
          inputOf={(reason) => ({ roleId: role.id, name, reason })}
          onDone={({ id }) => router.push(`/admin/staff/roles/${id}`)}
        >
          <Input
            label="Name"
            value={name}
            onChange={(event) => setName(event.target.value)}
            autoComplete="off"
            maxLength={64}
            required
          />
        </StaffDialog>
      ) : null}
      {deleteRole ? (
        <StaffDialog
          label="Delete"
          title={`Delete ${role.name}?`}
          description="Nobody has it. What it could do stays in the audit trail."
          variant="danger"
          action={deleteRole}
          inputOf={(reason) => ({ roleId: role.id, reason })}
          onDone={() => router.push("/admin/staff/roles")}
        />
      ) : null}
    </div>
  );
}
