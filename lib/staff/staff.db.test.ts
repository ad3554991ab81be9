import { expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { rolledBack, testDb } from "@/lib/testing/database";
import { createOperator } from "./create-operator";
import { verifyOperator } from "./verify-operator";

const someone = () => ({ username: `op.${newId().slice(-12)}`, password: "long enough", roleId: "viewer" });

test(
  "knows an operator by name and password",
  rolledBack(async (db) => {
    const ann = someone();
    const created = await createOperator(db, { ...ann, username: ann.username.toUpperCase() });

    expect(created).toMatchObject({ ok: true, value: { username: ann.username } });
    expect(await verifyOperator(db, ann)).toMatchObject(created);
    const wrong = { ok: false, code: "CREDENTIALS_WRONG" };
    expect(await verifyOperator(db, { ...ann, password: "wrong" })).toEqual(wrong);
    expect(await verifyOperator(db, someone())).toEqual(wrong);
  }),
);

test(
  "does not know an operator who is no longer active",
  rolledBack(async (db) => {
    const ann = someone();
    await createOperator(db, ann);
    await db.operator.update({ where: { username: ann.username }, data: { isActive: false } });

    expect(await verifyOperator(db, ann)).toEqual({ ok: false, code: "CREDENTIALS_WRONG" });
  }),
);

test(
  "refuses a name that is taken",
  rolledBack(async (db) => {
    const ann = someone();
    await createOperator(db, ann);

    expect(await createOperator(db, ann)).toEqual({ ok: false, code: "USERNAME_TAKEN" });
  }),
);

test.each([
  ["USERNAME_INVALID", { username: "ann smith" }],
  ["USERNAME_INVALID", { username: "" }],
  ["PASSWORD_WEAK", { password: "seven77" }],
  ["PASSWORD_WEAK", { password: "x".repeat(129) }],
  ["ROLE_UNKNOWN", { roleId: "king" }],
] as const)("refuses a new operator as %s for %o", async (code, change) => {
  expect(await createOperator(testDb(), { ...someone(), ...change })).toEqual({ ok: false, code });
});
