"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { DoneNote } from "./done-note";
import { type RoleChoice, RoleSelect } from "./role-select";
import { StaffDialog } from "./staff-dialog";
import type { StaffRefusal } from "./staff-refusals";
import { TemporaryPassword } from "./temporary-password";
import type { Action } from "./use-submit";

interface Change {
  readonly memberId: string;
  readonly reason: string;
}

/** The actions of the server; each audits with the reason. */
export interface MemberActionsOfServer {
  readonly changeRole: Action<Change & { roleId: string }, null, StaffRefusal>;
  readonly setActive: Action<Change & { isActive: boolean }, null, StaffRefusal>;
  readonly resetSignIn: Action<Change & { withPassword: boolean }, { password: string | null }, StaffRefusal>;
  readonly endSessions: Action<Change, null, StaffRefusal>;
}

/** What can be done to a colleague's account, and what was done last. */
export function MemberActions({
  member: { id: memberId, username, isActive, isSignedIn },
  roles,
  actions,
}: {
  member: { readonly id: string; readonly username: string; readonly isActive: boolean; readonly isSignedIn: boolean };
  /** Those the colleague may give, without the present one. */
  roles: readonly RoleChoice[];
  actions: MemberActionsOfServer;
}) {
  const [roleId, setRoleId] = useState("");
  const [withPassword, setWithPassword] = useState(false);
  const [message, setMessage] = useState<string | null>(null);

  return (
    <div className="grid gap-2 sm:justify-items-end">
      <div className="flex flex-wrap gap-2">
        <StaffDialog
          label="Change role"
          title={`Another role for ${username}`}
          description="It counts from their next click."
          action={actions.changeRole}
          inputOf={(reason) => ({ memberId, roleId, reason })}
          onDone={() => {
            setRoleId("");
            setMessage("The role is changed.");
          }}
        >
          <RoleSelect roles={roles} value={roleId} onChange={setRoleId} />
        </StaffDialog>
        {isSignedIn ? (
          <StaffDialog
            label="End session"
            title={`Sign ${username} out?`}
            description="At once. They may sign in again."
            action={actions.endSessions}
            inputOf={(reason) => ({ memberId, reason })}
            onDone={() => setMessage("Their session is ended.")}
          />
        ) : null}
        <StaffDialog
          label="Reset sign-in"
          title={`Reset the sign-in of ${username}?`}
          description="For a lost phone or a forgotten password. Their session ends, and at the next sign-in they set up a new second step. Be sure that it is them who ask."
          action={actions.resetSignIn}
          inputOf={(reason) => ({ memberId, withPassword, reason })}
          onDone={() => setMessage("The sign-in is reset.")}
          renderDone={({ password }) =>
            password === null ? null : <TemporaryPassword username={username} password={password} />
          }
        >
          <Checkbox
            label="Also give them a new password, shown once"
            checked={withPassword}
            onChange={(event) => setWithPassword(event.target.checked)}
          />
        </StaffDialog>
        <StaffDialog
          label={isActive ? "Deactivate" : "Reactivate"}
          title={isActive ? `Shut ${username} out?` : `Let ${username} back in?`}
          description={
            isActive
              ? "Their session ends at once, and they cannot sign in. What they did stays in the audit trail."
              : "They sign in as before, with the password and second step they had."
          }
          variant={isActive ? "danger" : "secondary"}
          action={actions.setActive}
          inputOf={(reason) => ({ memberId, isActive: !isActive, reason })}
          onDone={() => setMessage(isActive ? "Shut out." : "Back in.")}
        />
      </div>
      <DoneNote>{message}</DoneNote>
    </div>
  );
}
