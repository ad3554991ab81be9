import { afterAll, expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import {
  createPasswordReset,
  createPlayer,
  findPasswordReset,
  setPassword,
  setPlayerStatus,
  verifyPlayer,
} from "@/lib/players";
import { invariant } from "@/lib/result";
import { testDb } from "@/lib/testing/database";
import { endSession, listSessions } from "./player-sessions";
import { resetPassword } from "./reset-password";
import { startSession } from "./sessions";
import { countNameTry } from "./sign-in-lock";

const PASSWORD = "quite another one";
const db = testDb();

async function givenPlayer() {
  const username = `t${newId().replaceAll("-", "").slice(-24)}`;
  const created = await createPlayer(db, { username, password: "the first one", currency: "EUR", actor: "cli" });
  invariant(created.ok, "the player is created");

  return { playerId: created.value.id, username };
}

async function givenLink(playerId: string): Promise<string> {
  const made = await createPasswordReset(db, { playerId, reason: "Forgot it", actor: "operator:ann" });
  invariant(made.ok, "the link is made");

  return made.value.token;
}

async function givenSession(playerId: string): Promise<string> {
  const { passwordHash } = await db.player.findUniqueOrThrow({ where: { id: playerId } });
  const sessionId = await startSession(db, { playerId, passwordHash, userAgent: null });
  invariant(sessionId, "the session is started");

  return sessionId;
}

const isPasswordOf = async (username: string, password: string) =>
  (await verifyPlayer(db as Db, { username, password })).ok;

afterAll(() => db.$disconnect());

test("a link gives a new password once, ends every session and lets the player in again", async () => {
  const { playerId, username } = await givenPlayer();
  await givenSession(playerId);
  for (let tries = 0; tries < 3; tries += 1) await countNameTry(db, { realm: "player", username });
  const token = await givenLink(playerId);
  const address = newId();

  expect(await findPasswordReset(db, token)).toEqual({ playerId, username });
  expect(await resetPassword(db, { token, password: username }, address)).toMatchObject({ code: "PASSWORD_WEAK" });
  expect(await resetPassword(db, { token, password: PASSWORD }, address)).toEqual({ ok: true, value: null });
  expect(await isPasswordOf(username, PASSWORD)).toBe(true);
  expect(await isPasswordOf(username, "the first one")).toBe(false);
  expect(await countNameTry(db, { realm: "player", username })).toMatchObject({ ok: true });
  expect((await listSessions(db, playerId)).map(({ isLiving }) => isLiving)).toEqual([false]);

  expect(await findPasswordReset(db, token)).toBeNull();
});

test("a used link opens nothing, and neither table nor trail tells it", async () => {
  const { playerId } = await givenPlayer();
  const token = await givenLink(playerId);
  await resetPassword(db, { token, password: PASSWORD }, newId());

  expect(await resetPassword(db, { token, password: PASSWORD }, newId())).toMatchObject({ code: "LINK_INVALID" });
  const trail = await db.auditEntry.findMany({ where: { subject: `player:${playerId}` }, orderBy: { id: "asc" } });
  expect(trail.map(({ actor, action }) => `${action} by ${actor}`)).toEqual([
    "player.password.link by operator:ann",
    "player.password by player",
  ]);
  const stored = await db.passwordReset.findFirstOrThrow({ where: { playerId } });
  expect(Buffer.from(stored.tokenHash).toString("base64url")).not.toBe(token);
  expect(JSON.stringify(trail.map(({ after }) => after))).not.toContain(token);
});

test("used twice at once a link works once", async () => {
  const { playerId } = await givenPlayer();
  const token = await givenLink(playerId);
  const answers = await Promise.all(
    ["the one password", "the other password"].map((password) => resetPassword(db, { token, password }, newId())),
  );

  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test("a link that was replaced, has expired or belongs to a closed account opens nothing", async () => {
  const { playerId } = await givenPlayer();
  const first = await givenLink(playerId);
  const second = await givenLink(playerId);
  expect(await findPasswordReset(db, first)).toBeNull();
  expect(await findPasswordReset(db, second)).not.toBeNull();
  expect(await findPasswordReset(db, "no link at all")).toBeNull();

  await db.$executeRaw`
    UPDATE password_resets SET created_at = created_at - interval '25 hours', expires_at = expires_at - interval '25 hours'
    WHERE player_id = ${playerId}::uuid`;
  expect(await findPasswordReset(db, second)).toBeNull();
  expect(await resetPassword(db, { token: second, password: PASSWORD }, newId())).toMatchObject({
    code: "LINK_INVALID",
  });

  const third = await givenLink(playerId);
  await setPlayerStatus(db, { playerId, status: "closed", reason: "Asked", actor: "cli" });
  expect(await findPasswordReset(db, third)).toBeNull();
  const link = { playerId, reason: "Forgot it", actor: "cli" };
  expect(await createPasswordReset(db, link)).toEqual({ ok: false, code: "PLAYER_CLOSED" });
  expect(await createPasswordReset(db, { ...link, playerId: newId() })).toMatchObject({ code: "PLAYER_UNKNOWN" });
});

test("guesses from one address are slowed down", async () => {
  const address = newId();
  const guess = () => resetPassword(db, { token: "x".repeat(43), password: PASSWORD }, address);
  for (let tries = 0; tries < 10; tries += 1) expect(await guess()).toMatchObject({ code: "LINK_INVALID" });

  expect(await guess()).toMatchObject({ code: expect.stringMatching(/^TOO_MANY_TRIES_\d+$/) });
});

test("one session is ended once, and never somebody else's", async () => {
  const [{ playerId }, other] = [await givenPlayer(), await givenPlayer()];
  const sessionId = await givenSession(playerId);

  expect(await endSession(db, { playerId: other.playerId, sessionId })).toBe(false);
  expect(await endSession(db, { playerId, sessionId })).toBe(true);
  expect(await endSession(db, { playerId, sessionId })).toBe(false);
  expect(await endSession(db, { playerId, sessionId: "none" })).toBe(false);
});

test("a link opens nothing once the player has chosen a password without it", async () => {
  const { playerId, username } = await givenPlayer();
  const token = await givenLink(playerId);
  await setPassword(db, { playerId, username, password: PASSWORD });

  expect(await resetPassword(db, { token, password: "somebody else's" }, newId())).toMatchObject({
    code: "LINK_INVALID",
  });
});
