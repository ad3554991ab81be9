import { Secret, TOTP } from "otpauth";
import { beforeEach, expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { beginSecondFactor, confirmSecondFactor, createPlayer, findSecondFactor, setPlayerStatus } from "@/lib/players";
import { rolledBack } from "@/lib/testing/database";
import { stubSettings } from "@/lib/testing/settings";
import { confirmCode } from "./confirm-code";
import { confirmPassword } from "./confirm-password";
import {
  findPreviousSignIn,
  findSignedInPlayer,
  listPlayerSessions,
  revokePlayerSessions,
  revokeSession,
  startSession,
  touchSession,
} from "./sessions";
import { signIn } from "./sign-in";

const HERE = { address: "203.0.113.1", userAgent: "Browser/1" };
const ELSEWHERE = { address: "203.0.113.2", userAgent: null };
const WRONG = { ok: false, code: "CREDENTIALS_WRONG" };
const DAY_MS = 24 * 3600 * 1000;

beforeEach(stubSettings);

const someone = () => ({ username: `t-${newId().slice(-12)}`, password: "long enough" });

async function givenPlayer(db: Db) {
  const ann = someone();
  const created = await createPlayer(db, { ...ann, currency: "EUR", actor: "cli" });
  if (!created.ok) throw new Error(created.code);

  return { ...ann, id: created.value.id };
}

/** Turns the second step on; the function makes codes as the app would, some seconds from now. */
async function givenSecondFactor(db: Db, player: { id: string; username: string }) {
  await beginSecondFactor(db, player.id);
  const begun = await findSecondFactor(db, player);
  if (begun?.state !== "being-set-up") throw new Error("it is being set up");
  const totp = new TOTP({ secret: Secret.fromBase32(begun.secret) });
  const codeAt = (seconds: number) => totp.generate({ timestamp: Date.now() + seconds * 1000 });
  await confirmSecondFactor(db, { playerId: player.id, code: codeAt(0) });

  return codeAt;
}

async function signedIn(db: Db, credentials: { username: string; password: string }) {
  const result = await signIn(db, "player", credentials, HERE);
  if (!result.ok) throw new Error(result.code);

  return result.value.sessionId;
}

test(
  "signs a player in for 30 days",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    const sessionId = await signedIn(db, ann);

    const player = { id: ann.id, username: ann.username, currency: "EUR", status: "active", sessionId };
    expect(await findSignedInPlayer(db, sessionId)).toEqual({ ...player, isIdle: false, isNew: true });
    const later = new Date(Date.now() + 29 * DAY_MS);
    expect(await findSignedInPlayer(db, sessionId, later)).toEqual({ ...player, isIdle: true, isNew: false });
    expect(await findSignedInPlayer(db, sessionId, new Date(Date.now() + 30 * DAY_MS))).toBeNull();
    expect(await listPlayerSessions(db, ann.id)).toMatchObject([{ id: sessionId, userAgent: "Browser/1" }]);
  }),
);

test(
  "ends a session at once when it is revoked",
  rolledBack(async (db) => {
    const sessionId = await signedIn(db, await givenPlayer(db));
    await revokeSession(db, sessionId);

    expect(await findSignedInPlayer(db, sessionId)).toBeNull();
  }),
);

test(
  "ends all of a player's sessions but the one that asks",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    const [first, second] = [await signedIn(db, ann), await signedIn(db, ann)];

    expect(await revokePlayerSessions(db, { playerId: ann.id, exceptId: second })).toBe(1);
    expect(await findSignedInPlayer(db, first)).toBeNull();
    expect(await findSignedInPlayer(db, second)).not.toBeNull();
  }),
);

test(
  "keeps a frozen player signed in and puts a closed one out",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    const sessionId = await signedIn(db, ann);
    const change = { playerId: ann.id, reason: "x", actor: "cli" };

    await setPlayerStatus(db, { ...change, status: "frozen" });
    expect(await findSignedInPlayer(db, sessionId)).toMatchObject({ status: "frozen" });
    expect(await signIn(db, "player", ann, HERE)).toMatchObject({ ok: true });

    await setPlayerStatus(db, { ...change, status: "closed" });
    expect(await findSignedInPlayer(db, sessionId)).toBeNull();
    expect(await signIn(db, "player", ann, HERE)).toEqual({ ok: false, code: "ACCOUNT_CLOSED" });
  }),
);

test(
  "locks a player out for half an hour after three wrong passwords, even with the right one, at any address",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    for (let times = 0; times < 3; times += 1) {
      expect(await signIn(db, "player", { ...ann, password: "wrong" }, HERE)).toEqual(WRONG);
    }

    const locked = { ok: false, code: "TOO_MANY_TRIES_30" };
    expect(await signIn(db, "player", { ...ann, username: ann.username.toUpperCase() }, HERE)).toEqual(locked);
    expect(await signIn(db, "player", ann, ELSEWHERE)).toEqual(locked);
    expect(await confirmPassword(db, ann, ann.password)).toEqual(locked);

    await db.signInFailure.updateMany({ data: { since: new Date(Date.now() - 1_800_001) } });
    expect(await signIn(db, "player", ann, ELSEWHERE)).toMatchObject({ ok: true });
  }),
);

test(
  "locks a name nobody has the same way",
  rolledBack(async (db) => {
    const nobody = someone();
    const codes: unknown[] = [];
    for (let times = 0; times < 4; times += 1) {
      const result = await signIn(db, "player", nobody, HERE);
      codes.push(result.ok || result.code);
    }

    expect(codes).toEqual([...Array(3).fill("CREDENTIALS_WRONG"), "TOO_MANY_TRIES_30"]);
  }),
);

test(
  "counts anew after the right password",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    const wrong = () => signIn(db, "player", { ...ann, password: "wrong" }, HERE);

    for (let times = 0; times < 2; times += 1) await wrong();
    expect(await signIn(db, "player", ann, HERE)).toMatchObject({ ok: true });
    for (let times = 0; times < 3; times += 1) expect(await wrong()).toEqual(WRONG);
  }),
);

test(
  "asks for the second step after the right password alone, without counting that, and counts wrong codes",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    const codeAt = await givenSecondFactor(db, ann);
    const required = { ok: false, code: "CODE_REQUIRED" };
    for (let times = 0; times < 4; times += 1) expect(await signIn(db, "player", ann, HERE)).toEqual(required);
    expect(await signIn(db, "player", { ...ann, password: "wrong" }, HERE)).toEqual(WRONG);
    expect(await signIn(db, "player", { ...ann, code: codeAt(30) }, HERE)).toMatchObject({ ok: true });

    const codes: unknown[] = [];
    for (let times = 0; times < 4; times += 1) {
      const result = await signIn(db, "player", { ...ann, code: codeAt(30) }, HERE);
      codes.push(result.ok || result.code);
    }
    expect(codes).toEqual([...Array(3).fill("CODE_WRONG"), "TOO_MANY_TRIES_30"]);
  }),
);

test(
  "calls a session idle after half an hour without a sign of its player, bets included",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    const sessionId = await signedIn(db, ann);
    const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    const isIdleIn = async (minutes: number) => (await findSignedInPlayer(db, sessionId, inMinutes(minutes)))?.isIdle;
    expect([await isIdleIn(29), await isIdleIn(31)]).toEqual([false, true]);

    await touchSession(db, sessionId, inMinutes(20));
    expect([await isIdleIn(49), await isIdleIn(51)]).toEqual([false, true]);

    await db.account.update({ where: { playerId: ann.id }, data: { lastBetAt: inMinutes(40) } });
    expect([await isIdleIn(69), await isIdleIn(71)]).toEqual([false, true]);
  }),
);

test(
  "knows the sign-in before this one",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    const first = await signedIn(db, ann);
    expect(await findPreviousSignIn(db, { id: ann.id, sessionId: first })).toBeNull();

    await revokeSession(db, first);
    const second = await signedIn(db, ann);
    expect(await findPreviousSignIn(db, { id: ann.id, sessionId: second })).toMatchObject({ userAgent: "Browser/1" });
  }),
);

test.each([undefined, {}, { username: "ann" }, { username: "ann", password: "x".repeat(129) }, { username: ["a"] }])(
  "takes %j for wrong credentials",
  (credentials) =>
    rolledBack(async (db) => {
      expect(await signIn(db, "player", credentials, HERE)).toEqual(WRONG);
    })(),
);

test(
  "counts codes guessed while signed in, whatever passwords are shown in between",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    expect(await confirmCode(db, ann, "000000")).toEqual({ ok: false, code: "SECOND_FACTOR_OFF" });
    const codeAt = await givenSecondFactor(db, ann);
    const codes: string[] = [];
    for (let times = 0; times < 4; times += 1) {
      const confirmed = await confirmCode(db, ann, "000000");
      codes.push(confirmed.ok ? "ok" : confirmed.code);
      await confirmPassword(db, ann, ann.password);
    }
    expect(codes).toEqual([...Array(3).fill("CODE_WRONG"), "TOO_MANY_TRIES_30"]);

    await db.signInFailure.updateMany({ data: { since: new Date(Date.now() - 1_800_001) } });
    expect(await confirmCode(db, ann, codeAt(30))).toEqual({ ok: true, value: null });
  }),
);

test(
  "opens nothing when the password was replaced since it was checked",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    const { passwordHash } = await db.player.findUniqueOrThrow({ where: { id: ann.id } });
    const start = (hash: string) => startSession(db, { playerId: ann.id, passwordHash: hash, userAgent: null });

    expect(await start("another")).toBeNull();
    expect(await listPlayerSessions(db, ann.id)).toEqual([]);
    expect(await start(passwordHash)).toEqual(expect.any(String));
  }),
);
