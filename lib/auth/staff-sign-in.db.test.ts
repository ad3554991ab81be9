import { beforeEach, expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database";
import { givenOperator, givenSecondStep } from "@/lib/testing/given-operator";
import { stubSettings } from "@/lib/testing/settings";
import { findSignedInPlayer, touchSession } from "./sessions";
import { signIn } from "./sign-in";
import { confirmStaffPassword, stepUp } from "./staff-confirm";
import { findStaffSession, hasFreshSecondStep, startStaffSession } from "./staff-sessions";

const HERE = { address: "203.0.113.1", userAgent: "Browser/1" };
const MINUTE_MS = 60_000;
const IDLE_MS = 30 * MINUTE_MS;
const LONG = 24 * 60 * MINUTE_MS;

beforeEach(stubSettings);

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS);
const sessionOf = (db: Db, id: string, now = new Date(), idleMs = IDLE_MS) => findStaffSession(db, id, { idleMs, now });

async function signedIn(db: Db, credentials: { username: string; password: string; code?: string }) {
  const result = await signIn(db, "operator", credentials, HERE);
  if (!result.ok) throw new Error(result.code);

  return result.value.sessionId;
}

async function givenColleague(db: Db, roleId = "support") {
  const bob = await givenOperator(db, roleId);

  return { bob, ...(await givenSecondStep(db, bob)) };
}

test(
  "lets nobody in without a second step: the password alone opens its set-up",
  rolledBack(async (db) => {
    const bob = await givenOperator(db, "support");
    const sessionId = await signedIn(db, bob);
    expect(await sessionOf(db, sessionId)).toMatchObject({ state: "setting-up", member: { username: bob.username } });
    expect(await db.secondFactor.count({ where: { operatorId: bob.id, confirmedAt: null } })).toBe(1);

    await givenSecondStep(db, bob);
    expect(await sessionOf(db, sessionId)).toMatchObject({ state: "in" });
    expect(await hasFreshSecondStep(db, sessionId)).toBe(false);
  }),
);

test(
  "asks for a code after the password, takes each once, and counts it as shown just now",
  rolledBack(async (db) => {
    const { bob, codeAt, recoveryCodes } = await givenColleague(db);
    expect(await signIn(db, "operator", bob, HERE)).toEqual({ ok: false, code: "CODE_REQUIRED" });
    const code = codeAt(0);
    const sessionId = await signedIn(db, { ...bob, code });

    const session = await sessionOf(db, sessionId);
    expect(session).toMatchObject({ state: "in", staff: { actor: `operator:${bob.username}`, roleId: "support" } });
    if (session.state !== "in") throw new Error("signed in");
    expect(session.staff.permissions.has("players.status")).toBe(true);
    expect(session.staff.permissions.has("players.adjust")).toBe(false);
    expect(await hasFreshSecondStep(db, sessionId, inMinutes(4))).toBe(true);
    expect(await hasFreshSecondStep(db, sessionId, inMinutes(6))).toBe(false);
    expect(await findSignedInPlayer(db, sessionId)).toBeNull();

    expect(await signIn(db, "operator", { ...bob, code }, HERE)).toEqual({ ok: false, code: "CODE_WRONG" });
    const recovery = { ...bob, code: recoveryCodes[0] ?? "" };
    expect(await signIn(db, "operator", recovery, HERE)).toMatchObject({ ok: true });
    expect(await signIn(db, "operator", recovery, HERE)).toEqual({ ok: false, code: "CODE_WRONG" });
  }),
);

test(
  "ends the session before a new sign-in, and tells the one whose it was",
  rolledBack(async (db) => {
    const { bob, recoveryCodes } = await givenColleague(db);
    const first = await signedIn(db, { ...bob, code: recoveryCodes[0] ?? "" });
    const second = await signedIn(db, { ...bob, code: recoveryCodes[1] ?? "" });

    expect(await sessionOf(db, first)).toEqual({ state: "out", because: "elsewhere" });
    expect(await sessionOf(db, second)).toMatchObject({ state: "in" });
  }),
);

test(
  "signs out after half an hour without a click, after 12 hours, and who is no longer active",
  rolledBack(async (db) => {
    const { bob, codeAt } = await givenColleague(db);
    const sessionId = await signedIn(db, { ...bob, code: codeAt(0) });
    expect(await sessionOf(db, sessionId, inMinutes(29))).toMatchObject({ state: "in" });
    expect(await sessionOf(db, sessionId, inMinutes(31))).toEqual({ state: "out", because: "idle" });
    await touchSession(db, sessionId, inMinutes(20));
    expect(await sessionOf(db, sessionId, inMinutes(49))).toMatchObject({ state: "in" });
    expect(await sessionOf(db, sessionId, inMinutes(12 * 60), LONG)).toEqual({ state: "out", because: "expired" });

    await db.operator.update({ where: { id: bob.id }, data: { isActive: false } });
    expect(await sessionOf(db, sessionId)).toEqual({ state: "out", because: "by_staff" });
    expect(await signIn(db, "operator", bob, HERE)).toEqual({ ok: false, code: "CREDENTIALS_WRONG" });
  }),
);

test(
  "locks a name for half an hour after three failures of any kind, and notes each as a significant event",
  rolledBack(async (db) => {
    const { bob, recoveryCodes } = await givenColleague(db);
    const staff = { ...bob, sessionId: await signedIn(db, { ...bob, code: recoveryCodes[0] ?? "" }) };
    const { address } = HERE;
    expect(await signIn(db, "operator", { ...bob, password: "wrong" }, HERE)).toMatchObject({ ok: false });
    expect(await stepUp(db, staff, { code: "000000", address })).toEqual({ ok: false, code: "CODE_WRONG" });
    const wrong = { password: "wrong", address };
    expect(await confirmStaffPassword(db, staff, wrong)).toEqual({ ok: false, code: "PASSWORD_WRONG" });

    const locked = { ok: false, code: "TOO_MANY_TRIES_30" };
    expect(await signIn(db, "operator", { ...bob, code: recoveryCodes[1] ?? "" }, HERE)).toEqual(locked);
    expect(await stepUp(db, staff, { code: recoveryCodes[1] ?? "", address })).toEqual(locked);
    const events = await db.significantEvent.findMany({
      where: { kind: "STAFF_SIGN_IN_FAILED", details: { path: ["username"], equals: bob.username } },
    });
    expect(events.map(({ details }) => details)).toEqual(
      expect.arrayContaining([
        { username: bob.username, address, cause: "CREDENTIALS_WRONG" },
        { username: bob.username, address, cause: "CODE_WRONG" },
        { username: bob.username, address, cause: "PASSWORD_WRONG" },
      ]),
    );
  }),
);

test(
  "opens money actions for a while with a code shown during the session",
  rolledBack(async (db) => {
    const { bob, codeAt } = await givenColleague(db);
    const sessionId = await signedIn(db, { ...bob, code: codeAt(0) });
    await db.session.update({ where: { id: sessionId }, data: { steppedUpAt: null } });

    expect(await hasFreshSecondStep(db, sessionId)).toBe(false);
    const shown = { code: codeAt(30), address: HERE.address };
    expect(await stepUp(db, { ...bob, sessionId }, shown)).toEqual({ ok: true, value: null });
    expect(await hasFreshSecondStep(db, sessionId)).toBe(true);
    expect(await stepUp(db, { ...bob, sessionId }, shown)).toEqual({ ok: false, code: "CODE_WRONG" });
  }),
);

test(
  "opens nothing when the password was replaced, or a second step turned on, since it was checked",
  rolledBack(async (db) => {
    const bob = await givenOperator(db, "support");
    const { passwordHash } = await db.operator.findUniqueOrThrow({ where: { id: bob.id } });
    const start = (hash: string, hasShownCode: boolean) =>
      startStaffSession(db, { operatorId: bob.id, passwordHash: hash, userAgent: null, hasShownCode });

    expect(await start("another", false)).toBeNull();
    await givenSecondStep(db, bob);
    expect(await start(passwordHash, false)).toBeNull();
    expect(await start(passwordHash, true)).toEqual(expect.any(String));
  }),
);

test(
  "does not forget wrong codes for a right password",
  rolledBack(async (db) => {
    const { bob, codeAt } = await givenColleague(db);
    const session = await sessionOf(db, await signedIn(db, { ...bob, code: codeAt(0) }));
    if (session.state !== "in") throw new Error("signed in");
    const address = HERE.address;
    const codes: string[] = [];
    for (let times = 0; times < 4; times += 1) {
      const shown = await stepUp(db, session.staff, { code: "000000", address });
      codes.push(shown.ok ? "ok" : shown.code);
      await confirmStaffPassword(db, session.staff, { password: bob.password, address });
    }

    expect(codes).toEqual(["CODE_WRONG", "CODE_WRONG", "CODE_WRONG", "TOO_MANY_TRIES_30"]);
  }),
);
