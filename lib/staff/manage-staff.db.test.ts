import { beforeEach, describe, expect, test } from "vitest";
import { type Db, inTransaction } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack, testDb } from "@/lib/testing/database";
import { givenOperator, givenSecondStep } from "@/lib/testing/given-operator";
import { stubSettings } from "@/lib/testing/settings";
import type { StaffActor } from "./actor";
import { changeRole } from "./change-role";
import { createMember } from "./create-operator";
import { endSessions } from "./end-sessions";
import { listStaff } from "./list-staff";
import { permissionsOf } from "./permissions";
import { resetSignIn } from "./reset-sign-in";
import { setMemberActive } from "./set-member-active";

beforeEach(stubSettings);

const reason = "for a test";

/** An operator as the one who asks, with the permissions of the role. */
async function givenActor(db: Db, roleId = "owner"): Promise<StaffActor & { id: string }> {
  const { id, username } = await givenOperator(db, roleId);
  const { permissions } = await db.role.findUniqueOrThrow({ where: { id: roleId } });

  return { id, actor: `operator:${username}`, permissions: permissionsOf(permissions), requestId: newId() };
}

const entriesOf = (db: Db, memberId: string) =>
  db.auditEntry.findMany({ where: { subject: `staff:${memberId}` }, orderBy: { createdAt: "asc" } });

test(
  "gives a new member a password for the first sign-in, and another role later, with reason and name",
  rolledBack(async (db) => {
    const ann = await givenActor(db);
    const created = await createMember(db, { username: `n-${newId().slice(-12)}`, roleId: "viewer", reason }, ann);
    if (!created.ok) throw new Error(created.code);
    const { id, username, password } = created.value;
    expect(password.length).toBeGreaterThan(12);
    expect(await changeRole(db, { memberId: id, roleId: "finance", reason }, ann)).toEqual({ ok: true, value: null });

    const entries = await entriesOf(db, id);
    const by = { actor: ann.actor, reason, requestId: ann.requestId };
    expect(entries).toMatchObject([
      { ...by, action: "staff.created", after: { username, roleId: "viewer" } },
      { ...by, action: "staff.role", before: { roleId: "viewer" }, after: { roleId: "finance" } },
    ]);
    expect((await listStaff(db)).find((row) => row.id === id)).toMatchObject({
      roleName: "Finance",
      secondStepSince: null,
      lastSignInAt: null,
    });
  }),
);

test(
  "takes the second step away, ends the sessions and shuts out, at once",
  rolledBack(async (db) => {
    const [ann, bob] = [await givenActor(db), await givenOperator(db, "support")];
    await givenSecondStep(db, bob);
    const session = { operatorId: bob.id, createdAt: new Date(), expiresAt: new Date(Date.now() + 60_000) };
    await db.session.create({ data: { id: newId(), ...session } });
    const memberId = bob.id;

    const reset = await resetSignIn(db, { memberId, withPassword: true, reason }, ann);
    expect(reset).toMatchObject({ ok: true, value: { password: expect.any(String) } });
    expect(await db.secondFactor.count({ where: { operatorId: bob.id } })).toBe(0);
    expect(await db.operator.findUnique({ where: { id: memberId } })).toMatchObject({ hasTemporaryPassword: true });
    expect(await endSessions(db, { memberId, reason }, ann)).toEqual({ ok: false, code: "UNCHANGED" });

    await db.session.create({ data: { id: newId(), ...session } });
    expect(await setMemberActive(db, { memberId, isActive: false, reason }, ann)).toMatchObject({ ok: true });
    expect(await db.session.count({ where: { operatorId: bob.id, revokedAt: null } })).toBe(0);
  }),
);

describe("nobody", () => {
  test(
    "changes their own account as if it were a colleague's",
    rolledBack(async (db) => {
      const ann = await givenActor(db);
      const own = { ok: false, code: "OWN_ACCOUNT" };
      expect(await changeRole(db, { memberId: ann.id, roleId: "viewer", reason }, ann)).toEqual(own);
      expect(await setMemberActive(db, { memberId: ann.id, isActive: false, reason }, ann)).toEqual(own);
      expect(await resetSignIn(db, { memberId: ann.id, withPassword: false, reason }, ann)).toEqual(own);
    }),
  );

  test(
    "gives a role that may do more than they, or moves somebody who may",
    rolledBack(async (db) => {
      const [owner, viewer] = [await givenOperator(db, "owner"), await givenOperator(db, "viewer")];
      const manager = { ...(await givenActor(db, "manager")), requestId: newId() };
      const lacking = { ok: false, code: "PERMISSION_LACKING" };

      expect(await changeRole(db, { memberId: viewer.id, roleId: "owner", reason }, manager)).toEqual(lacking);
      expect(await createMember(db, { username: "new-owner", roleId: "owner", reason }, manager)).toEqual(lacking);
      const memberId = owner.id;
      expect(await changeRole(db, { memberId, roleId: "viewer", reason }, manager)).toEqual(lacking);
      expect(await resetSignIn(db, { memberId, withPassword: true, reason }, manager)).toEqual(lacking);
      expect(await setMemberActive(db, { memberId, isActive: false, reason }, manager)).toEqual(lacking);
    }),
  );
});

test("of two owners who depose each other at once, one stays", async () => {
  const db = testDb();
  const [ann, bob] = [await givenActor(db), await givenActor(db)];
  // Other tests' owners stand aside for the moment. Some may come meanwhile, so the test asks for what must always hold.
  const others = { roleId: "owner", isActive: true, id: { notIn: [ann.id, bob.id] } };
  const aside = (await db.operator.findMany({ where: others, select: { id: true } })).map(({ id }) => id);
  await db.operator.updateMany({ where: { id: { in: aside } }, data: { isActive: false } });

  const depose = (by: StaffActor, memberId: string) =>
    inTransaction(db, (tx) => changeRole(tx, { memberId, roleId: "viewer", reason }, by));
  await Promise.all([depose(ann, bob.id), depose(bob, ann.id)]);
  const left = await db.operator.count({ where: { roleId: "owner", isActive: true } });
  await db.operator.updateMany({ where: { id: { in: aside } }, data: { isActive: true } });

  expect(left).toBeGreaterThan(0);
});

test(
  "the database itself keeps the last owner",
  rolledBack(async (db) => {
    const { id } = await givenOperator(db);
    await db.operator.updateMany({ where: { roleId: "owner", id: { not: id } }, data: { isActive: false } });

    await expect(db.operator.update({ where: { id }, data: { isActive: false } })).rejects.toThrow("last active owner");
  }),
);
