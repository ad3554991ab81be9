import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createOperator } from "@/lib/operators";
import { createPlayer, setPlayerStatus } from "@/lib/players";
import { rolledBack } from "@/lib/testing/database";
import {
  findSignedInOperator,
  findSignedInPlayer,
  listPlayerSessions,
  revokePlayerSessions,
  revokeSession,
} from "./sessions";
import { signIn } from "./sign-in";

const HERE = { address: "203.0.113.1", userAgent: "Browser/1" };
const ELSEWHERE = { address: "203.0.113.2", userAgent: null };
const WRONG = { ok: false, code: "CREDENTIALS_WRONG" };
const DAY_MS = 24 * 3600 * 1000;

const someone = () => ({ username: `t-${newId().slice(-12)}`, password: "long enough" });

async function givenPlayer(db: Db) {
  const ann = someone();
  const created = await createPlayer(db, { ...ann, currency: "EUR", actor: "cli" });
  if (!created.ok) throw new Error(created.code);

  return { ...ann, id: created.value.id };
}

async function signedIn(db: Db, realm: "player" | "operator", credentials: { username: string; password: string }) {
  const result = await signIn(db, realm, credentials, HERE);
  if (!result.ok) throw new Error(result.code);

  return result.value.sessionId;
}

test(
  "signs a player in for 30 days",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    const sessionId = await signedIn(db, "player", ann);

    const player = { id: ann.id, username: ann.username, currency: "EUR", status: "active", sessionId };
    expect(await findSignedInPlayer(db, sessionId)).toEqual(player);
    expect(await findSignedInPlayer(db, sessionId, new Date(Date.now() + 29 * DAY_MS))).toEqual(player);
    expect(await findSignedInPlayer(db, sessionId, new Date(Date.now() + 30 * DAY_MS))).toBeNull();
    expect(await listPlayerSessions(db, ann.id)).toMatchObject([{ id: sessionId, userAgent: "Browser/1" }]);
  }),
);

test(
  "signs an operator in for 12 hours, and one realm's session is nothing in the other",
  rolledBack(async (db) => {
    const bob = someone();
    await createOperator(db, bob);
    const sessionId = await signedIn(db, "operator", bob);

    expect(await findSignedInOperator(db, sessionId)).toMatchObject({ username: bob.username });
    expect(await findSignedInOperator(db, sessionId, new Date(Date.now() + DAY_MS / 2))).toBeNull();
    expect(await findSignedInPlayer(db, sessionId)).toBeNull();

    const ann = await givenPlayer(db);
    expect(await findSignedInOperator(db, await signedIn(db, "player", ann))).toBeNull();
    expect(await signIn(db, "operator", ann, HERE)).toEqual(WRONG);
  }),
);

test(
  "ends a session at once when it is revoked",
  rolledBack(async (db) => {
    const sessionId = await signedIn(db, "player", await givenPlayer(db));
    await revokeSession(db, sessionId);

    expect(await findSignedInPlayer(db, sessionId)).toBeNull();
  }),
);

test(
  "ends all of a player's sessions but the one that asks",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    const [first, second] = [await signedIn(db, "player", ann), await signedIn(db, "player", ann)];

    expect(await revokePlayerSessions(db, { playerId: ann.id, exceptId: second })).toBe(1);
    expect(await findSignedInPlayer(db, first)).toBeNull();
    expect(await findSignedInPlayer(db, second)).not.toBeNull();
  }),
);

test(
  "keeps a frozen player signed in and puts a closed one out",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    const sessionId = await signedIn(db, "player", ann);
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
  "puts an operator out who is no longer active",
  rolledBack(async (db) => {
    const bob = someone();
    await createOperator(db, bob);
    const sessionId = await signedIn(db, "operator", bob);
    await db.operator.update({ where: { username: bob.username }, data: { isActive: false } });

    expect(await findSignedInOperator(db, sessionId)).toBeNull();
  }),
);

test(
  "shuts the door after five wrong passwords, even for the right one, but not at another address",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    for (let times = 0; times < 5; times += 1) {
      expect(await signIn(db, "player", { ...ann, password: "wrong" }, HERE)).toEqual(WRONG);
    }

    expect(await signIn(db, "player", { ...ann, username: ann.username.toUpperCase() }, HERE)).toEqual({
      ok: false,
      code: "TOO_MANY_TRIES_15",
    });
    expect(await signIn(db, "player", ann, ELSEWHERE)).toMatchObject({ ok: true });
  }),
);

test(
  "shuts the door the same way for a name nobody has",
  rolledBack(async (db) => {
    const nobody = someone();
    const codes: unknown[] = [];
    for (let times = 0; times < 6; times += 1) {
      const result = await signIn(db, "player", nobody, HERE);
      codes.push(result.ok || result.code);
    }

    expect(codes).toEqual([...Array(5).fill("CREDENTIALS_WRONG"), "TOO_MANY_TRIES_15"]);
  }),
);

test(
  "counts anew after the right password",
  rolledBack(async (db) => {
    const ann = await givenPlayer(db);
    const wrong = () => signIn(db, "player", { ...ann, password: "wrong" }, HERE);

    for (let times = 0; times < 4; times += 1) await wrong();
    expect(await signIn(db, "player", ann, HERE)).toMatchObject({ ok: true });
    for (let times = 0; times < 5; times += 1) expect(await wrong()).toEqual(WRONG);
  }),
);

test.each([undefined, {}, { username: "ann" }, { username: "ann", password: "x".repeat(129) }, { username: ["a"] }])(
  "takes %j for wrong credentials",
  (credentials) =>
    rolledBack(async (db) => {
      expect(await signIn(db, "player", credentials, HERE)).toEqual(WRONG);
    })(),
);
