import { expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { rolledBack, testDb } from "@/lib/testing/database";
import { createPlayer } from "./create-player";
import { findPlayer } from "./find-player";
import { registerPlayer } from "./register-player";
import { TERMS_VERSION } from "./terms";
import { verifyPlayer } from "./verify-player";

const someName = () => `t-${newId().slice(-12)}`;
const aRegistration = () => ({
  username: someName(),
  password: "long enough",
  currency: "EUR",
  dateOfBirth: new Date("1990-02-08T00:00:00Z"),
  termsVersion: TERMS_VERSION,
});

test(
  "creates the player, the account and one opening posting",
  rolledBack(async (db) => {
    const username = someName();
    const created = await createPlayer(db, {
      username: username.toUpperCase(),
      password: "1",
      currency: "USD",
      balanceCents: 12_345n,
      actor: "cli",
    });

    expect(created).toMatchObject({ ok: true, value: { username, status: "active", balanceCents: 12_345n } });
    const player = await findPlayer(db, { username });
    expect(player).toEqual(created.ok && created.value);
    const postings = await db.posting.findMany({
      where: { playerId: player?.id ?? "" },
      include: { adjustment: true },
    });
    expect(postings).toMatchObject([
      { amountCents: 12_345n, balanceAfterCents: 12_345n, adjustment: { reason: "Opening balance", actor: "cli" } },
    ]);
  }),
);

test("leaves nothing behind when the opening balance cannot be booked", async () => {
  const username = someName();
  const tooMuch = { username, password: "1", currency: "USD", balanceCents: 10n ** 19n, actor: "cli" };

  await expect(createPlayer(testDb(), tooMuch)).rejects.toThrow();
  expect(await findPlayer(testDb(), { username })).toBeNull();
});

test(
  "refuses a username somebody has, whatever its case, and lets the caller's work go on",
  rolledBack(async (db) => {
    const registration = aRegistration();

    expect(await registerPlayer(db, registration)).toMatchObject({ ok: true });
    expect(await registerPlayer(db, { ...registration, username: registration.username.toUpperCase() })).toEqual({
      ok: false,
      code: "USERNAME_TAKEN",
    });
    expect(await registerPlayer(db, aRegistration())).toMatchObject({ ok: true });
  }),
);

test("gives a username to one of two who register it at once", async () => {
  const registration = aRegistration();
  const answers = await Promise.all([registerPlayer(testDb(), registration), registerPlayer(testDb(), registration)]);

  expect(answers.map((answer) => answer.ok || answer.code).sort()).toEqual(["USERNAME_TAKEN", true]);
});

test(
  "keeps which terms a player accepted, and when",
  rolledBack(async (db) => {
    const registration = aRegistration();
    await registerPlayer(db, registration);

    const row = await db.player.findUnique({ where: { username: registration.username } });
    expect(row).toMatchObject({ termsVersion: TERMS_VERSION, dateOfBirth: registration.dateOfBirth });
    expect(row?.termsAcceptedAt).toEqual(row?.createdAt);
  }),
);

test.each([
  ["USERNAME_INVALID", { username: "ab" }],
  ["USERNAME_INVALID", { username: "ann@example.com" }],
  ["PASSWORD_WEAK", { password: "seven77" }],
  ["PASSWORD_WEAK", { password: "x".repeat(129) }],
  ["PASSWORD_WEAK", { username: "luckyann", password: "LuckyAnn" }],
  ["CURRENCY_INVALID", { currency: "XXX" }],
  ["UNDER_AGE", { dateOfBirth: new Date() }],
  ["TERMS_NOT_ACCEPTED", { termsVersion: null }],
  ["TERMS_NOT_ACCEPTED", { termsVersion: "1999-01" }],
] as const)("refuses a registration as %s for %o", async (code, change) => {
  expect(await registerPlayer(testDb(), { ...aRegistration(), ...change })).toEqual({ ok: false, code });
});

test(
  "knows a player by name and password, and tells of a closed account only then",
  rolledBack(async (db) => {
    const { username, password, ...rest } = aRegistration();
    const registered = await registerPlayer(db, { username, password, ...rest });
    const id = registered.ok ? registered.value.id : "";

    expect(await verifyPlayer(db, { username: ` ${username.toUpperCase()} `, password })).toEqual({
      ok: true,
      value: { id, passwordHash: expect.stringContaining("$argon2id$") },
    });
    await db.player.update({ where: { id }, data: { status: "closed" } });
    expect(await verifyPlayer(db, { username, password })).toEqual({ ok: false, code: "ACCOUNT_CLOSED" });
    const wrong = { ok: false, code: "CREDENTIALS_WRONG" };
    expect(await verifyPlayer(db, { username, password: "wrong" })).toEqual(wrong);
    expect(await verifyPlayer(db, { username: someName(), password })).toEqual(wrong);
  }),
);
