import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { givenOperator } from "@/lib/testing/given-operator";
import type { StaffActor } from "./actor";
import { cloneRole, deleteRole, editRole } from "./change-roles";
import { PERMISSIONS, type Permission } from "./permissions";
import { listRoles } from "./roles";

const reason = "for a test";
const ANN: StaffActor = { id: newId(), actor: "operator:ann", permissions: new Set(PERMISSIONS), requestId: newId() };

async function givenRole(db: Db, from = "support"): Promise<{ id: string; name: string }> {
  const name = `Role ${newId().slice(-12)}`;
  const cloned = await cloneRole(db, { roleId: from, name, reason }, ANN);
  if (!cloned.ok) throw new Error(cloned.code);

  return { id: cloned.value.id, name };
}

test(
  "a role is cloned under a new name, edited and deleted, and the audit trail keeps what it could do",
  rolledBack(async (db) => {
    const { id, name } = await givenRole(db);
    expect((await listRoles(db)).find((role) => role.id === id)).toMatchObject({
      name,
      isBuiltIn: false,
      memberCount: 0,
    });
    const permissions: Permission[] = ["players.view", "overview.view", "reports.view"];
    expect(await editRole(db, { roleId: id, permissions, reason }, ANN)).toMatchObject({ ok: true });
    expect(await editRole(db, { roleId: id, permissions, reason }, ANN)).toEqual({ ok: false, code: "UNCHANGED" });
    expect(await deleteRole(db, { roleId: id, reason }, ANN)).toMatchObject({ ok: true });

    const entries = await db.auditEntry.findMany({ where: { subject: `role:${id}` }, orderBy: { id: "asc" } });
    expect(entries).toMatchObject([
      { action: "role.created", reason, after: { name, clonedFrom: "Support" } },
      {
        action: "role.permissions",
        after: { given: "reports.view", taken: expect.stringMatching(/^players\.edit, /) },
      },
      { action: "role.deleted", before: { name, permissions: "overview.view, players.view, reports.view" } },
    ]);
  }),
);

test(
  "a role somebody has stays, and so do the built-in ones",
  rolledBack(async (db) => {
    const { id, name } = await givenRole(db);
    await givenOperator(db, id);
    expect(await deleteRole(db, { roleId: id, reason }, ANN)).toEqual({ ok: false, code: "ROLE_IN_USE" });
    expect(await cloneRole(db, { roleId: "viewer", name, reason }, ANN)).toEqual({ ok: false, code: "NAME_TAKEN" });

    const builtIn = { ok: false, code: "ROLE_BUILT_IN" };
    expect(await editRole(db, { roleId: "viewer", permissions: [], reason }, ANN)).toEqual(builtIn);
    expect(await deleteRole(db, { roleId: "viewer", reason }, ANN)).toEqual(builtIn);
    expect(await deleteRole(db, { roleId: "king", reason }, ANN)).toEqual({ ok: false, code: "ROLE_UNKNOWN" });
  }),
);

test(
  "nobody edits their own role, or hands out what they lack",
  rolledBack(async (db) => {
    const { id } = await givenRole(db);
    const member = await givenOperator(db, id);
    const own = { ...ANN, id: member.id };
    const change = { roleId: id, permissions: ["overview.view"] as const, reason };
    expect(await editRole(db, change, own)).toEqual({ ok: false, code: "OWN_ROLE" });

    const limited = { ...ANN, permissions: new Set<Permission>(["staff.edit", "overview.view"]) };
    const lacking = { ok: false, code: "PERMISSION_LACKING" };
    expect(await editRole(db, { ...change, permissions: ["staff.edit", "games.edit"] }, limited)).toEqual(lacking);
    expect(await cloneRole(db, { roleId: "owner", name: "Mine", reason }, limited)).toEqual(lacking);
  }),
);
