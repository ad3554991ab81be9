"use client";

import { useState } from "react";
import { Input } from "@/components/ui/input";
import { type RoleChoice, RoleSelect } from "./role-select";
import { StaffDialog } from "./staff-dialog";
import type { StaffRefusal } from "./staff-refusals";
import { TemporaryPassword } from "./temporary-password";
import type { Action } from "./use-submit";

/** What the action needs. */
export interface CreateMemberInput {
  readonly username: string;
  readonly roleId: string;
  readonly reason: string;
}

/** Takes somebody onto the staff. */
export function CreateMember({
  roles,
  action,
}: {
  /** Those the colleague may give. */
  roles: readonly RoleChoice[];
  action: Action<CreateMemberInput, { username: string; password: string }, StaffRefusal>;
}) {
  const [username, setUsername] = useState("");
  const [roleId, setRoleId] = useState("");

  return (
    <StaffDialog
      label="Add a member"
      title="Add a member of the staff"
      description="One account for one person. They get a password for their first sign-in."
      variant="primary"
      action={action}
      inputOf={(reason) => ({ username, roleId, reason })}
      onDone={() => {
        setUsername("");
        setRoleId("");
      }}
      renderDone={(done) => <TemporaryPassword {...done} />}
    >
      <Input
        label="Username"
        value={username}
        onChange={(event) => setUsername(event.target.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={32}
        required
        hint="Never given twice, and never changed."
      />
      <RoleSelect roles={roles} value={roleId} onChange={setRoleId} />
    </StaffDialog>
  );
}
