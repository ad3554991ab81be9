import { Secret, TOTP } from "otpauth";
import { beforeEach, expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { stubSettings } from "@/lib/testing/settings";
import { createPlayer } from "./create-player";
import {
  beginSecondFactor,
  confirmSecondFactor,
  findSecondFactor,
  removeSecondFactor,
  verifySecondFactor,
} from "./second-factor";

const WRONG = { ok: false, code: "CODE_WRONG" };
const OK = { ok: true, value: null };

beforeEach(stubSettings);

async function givenPlayer(db: Db): Promise<{ id: string; username: string }> {
  const username = `t-${newId().slice(-12)}`;
  const created = await createPlayer(db, { username, password: "1", currency: "EUR", actor: "cli" });
  if (!created.ok) throw new Error(created.code);

  return { id: created.value.id, username };
}

/** Sets the second step up; `codeAt` makes codes as the app would, some seconds from now. */
async function givenApp(db: Db, player: { id: string; username: string }) {
  await beginSecondFactor(db, player.id);
  const begun = await findSecondFactor(db, player);
  if (begun?.state !== "being-set-up") throw new Error("it is being set up");
  const totp = new TOTP({ secret: Secret.fromBase32(begun.secret) });

  return { codeAt: (seconds: number) => totp.generate({ timestamp: Date.now() + seconds * 1000 }), begun };
}

test(
  "is asked for only after a first code was typed, and shows the app what it needs",
  rolledBack(async (db) => {
    const player = await givenPlayer(db);
    const { codeAt, begun } = await givenApp(db, player);
    const playerId = player.id;
    expect(begun.uri).toContain(`otpauth://totp/Marquee:${player.username}?issuer=Marquee&secret=${begun.secret}`);
    expect(await verifySecondFactor(db, { playerId, code: null })).toEqual({ ok: false, code: "SECOND_FACTOR_OFF" });

    expect(await confirmSecondFactor(db, { playerId, code: "000000" })).toEqual(WRONG);
    const confirmed = await confirmSecondFactor(db, { playerId, code: codeAt(0) });
    expect(confirmed).toMatchObject({ ok: true, value: { length: 10 } });
    expect(await findSecondFactor(db, player)).toMatchObject({ state: "on", recoveryCodesLeft: 10 });
    expect(await verifySecondFactor(db, { playerId, code: " " })).toEqual({ ok: false, code: "CODE_REQUIRED" });
    expect(await beginSecondFactor(db, playerId)).toEqual({ ok: false, code: "SECOND_FACTOR_ON" });
  }),
);

test(
  "takes no code twice, neither an older one after it",
  rolledBack(async (db) => {
    const player = await givenPlayer(db);
    const playerId = player.id;
    const { codeAt } = await givenApp(db, player);
    await confirmSecondFactor(db, { playerId, code: codeAt(-30) });

    expect(await verifySecondFactor(db, { playerId, code: codeAt(-30) })).toEqual(WRONG);
    expect(await verifySecondFactor(db, { playerId, code: codeAt(30) })).toEqual(OK);
    expect(await verifySecondFactor(db, { playerId, code: codeAt(30) })).toEqual(WRONG);
    expect(await verifySecondFactor(db, { playerId, code: codeAt(0) })).toEqual(WRONG);
    expect(await verifySecondFactor(db, { playerId, code: codeAt(90) })).toEqual(WRONG);
  }),
);

test(
  "takes each recovery code once, however it is typed, and nobody else's",
  rolledBack(async (db) => {
    const player = await givenPlayer(db);
    const playerId = player.id;
    const { codeAt } = await givenApp(db, player);
    const confirmed = await confirmSecondFactor(db, { playerId, code: codeAt(0) });
    const [first = "", second = ""] = confirmed.ok ? confirmed.value : [];

    expect(await verifySecondFactor(db, { playerId, code: first.toUpperCase().replaceAll("-", " ") })).toEqual(OK);
    expect(await verifySecondFactor(db, { playerId, code: first })).toEqual(WRONG);

    const other = await givenPlayer(db);
    const app = await givenApp(db, other);
    await confirmSecondFactor(db, { playerId: other.id, code: app.codeAt(0) });
    expect(await verifySecondFactor(db, { playerId: other.id, code: second })).toEqual(WRONG);
  }),
);

test(
  "keeps the secret sealed, and forgets it when the second step is taken away",
  rolledBack(async (db) => {
    const player = await givenPlayer(db);
    const { begun } = await givenApp(db, player);
    const row = await db.secondFactor.findUniqueOrThrow({ where: { playerId: player.id } });
    expect(Buffer.from(row.sealedSecret).includes(Buffer.from(Secret.fromBase32(begun.secret).buffer))).toBe(false);

    await removeSecondFactor(db, player.id);
    expect(await findSecondFactor(db, player)).toBeNull();
  }),
);
