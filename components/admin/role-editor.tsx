"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { PERMISSIONS, type Permission } from "@/lib/staff/permissions";
import { DoneNote } from "./done-note";
import { areaOf, PERMISSION_WORDS } from "./permission-words";
import { ReasonField } from "./reason-field";
import { RefusalAlert } from "./refusal-alert";
import { STAFF_REFUSALS, type StaffRefusal } from "./staff-refusals";
import { type Action, useSubmit } from "./use-submit";

/** What the action needs. */
export interface EditRoleInput {
  readonly roleId: string;
  readonly permissions: Permission[];
  readonly reason: string;
}

const AREAS = [...new Set(PERMISSIONS.map(areaOf))];

/** What a role may do, to tick; without an action to read. */
export function RoleEditor({
  roleId,
  permissions,
  own,
  action,
}: {
  roleId: string;
  permissions: readonly Permission[];
  /** What the colleague may do: they give and take nothing else. */
  own: readonly Permission[];
  /** Null where the role cannot be edited. */
  action: Action<EditRoleInput, null, StaffRefusal> | null;
}) {
  const [ticked, setTicked] = useState<ReadonlySet<Permission>>(new Set(permissions));
  const [reason, setReason] = useState("");
  const [message, setMessage] = useState<string | null>(null);
  const { submit, refusal, isPending } = useSubmit(action ?? refuseAll, () => {
    setReason("");
    setMessage("Saved. It counts from the next click of who has this role.");
  });
  const toggle = (permission: Permission) => {
    setMessage(null);
    setTicked(new Set(PERMISSIONS.filter((each) => ticked.has(each) !== (each === permission))));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit({ roleId, permissions: [...ticked], reason });
  };

  return (
    <form onSubmit={onSubmit} className="grid gap-5">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 xl:grid-cols-3">
        {AREAS.map((area) => (
          <fieldset key={area} className="grid content-start">
            <legend className="text-xs font-semibold text-muted">{area}</legend>
            {PERMISSIONS.filter((permission) => areaOf(permission) === area).map((permission) => (
              <Checkbox
                key={permission}
                label={PERMISSION_WORDS[permission]}
                checked={ticked.has(permission)}
                disabled={action === null || !own.includes(permission)}
                onChange={() => toggle(permission)}
              />
            ))}
          </fieldset>
        ))}
      </div>
      {action ? (
        <div className="grid max-w-xl gap-4">
          <ReasonField value={reason} onChange={(event) => setReason(event.target.value)} />
          <RefusalAlert code={isPending ? null : refusal} words={STAFF_REFUSALS} />
          <div className="flex flex-wrap items-center gap-4">
            <Button type="submit" isPending={isPending}>
              Save permissions
            </Button>
            <DoneNote>{message}</DoneNote>
          </div>
        </div>
      ) : null}
    </form>
  );
}

/** Stands where nothing is sent. */
async function refuseAll(): Promise<{ ok: false; code: "ROLE_BUILT_IN" }> {
  return { ok: false, code: "ROLE_BUILT_IN" };
}
