import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { verifyPassword } from "@/lib/password";
import { rolledBack } from "@/lib/testing/database";
import { adjust, type MoneyCall, settle } from "@/lib/wallet";
import { closeOwnAccount } from "./close-account";
import { createPlayer } from "./create-player";
import { findPlayer } from "./find-player";
import { formatDay } from "./period";
import { getLifetimeResult, listResults } from "./results";
import { setPassword } from "./set-password";
import { acceptTerms, mustAcceptTerms, TERMS_VERSION } from "./terms";

const policy = { unknownRoundRollback: "apply", largeWinCents: 1_000_000n } as const;

async function givenPlayer(db: Db, balanceCents = 0n): Promise<{ playerId: string; username: string }> {
  const username = `t-${newId().slice(-12)}`;
  const created = await createPlayer(db, { username, password: "1", currency: "EUR", balanceCents, actor: "cli" });
  if (!created.ok) throw new Error(created.code);

  return { playerId: created.value.id, username };
}

async function settleOne(db: Db, username: string, call: Pick<MoneyCall, "kind" | "amountCents" | "callId">) {
  const round = { roundId: call.callId, gameId: "fox/Night", type: "spin", isRoundFinal: false };
  await settle(db, [{ ...call, ...round, username, calledAt: new Date(), currency: "EUR", rawQuery: "" }], { policy });
}

test(
  "adds up a life's money: what came, what was staked and won with rollbacks netted, and what went",
  rolledBack(async (db) => {
    const { playerId, username } = await givenPlayer(db, 1_000n);
    await adjust(db, { playerId, requestId: newId(), amountCents: -200n, reason: "x", actor: "cli" });
    await settleOne(db, username, { kind: "bet", amountCents: 300n, callId: "a" });
    await settleOne(db, username, { kind: "win", amountCents: 120n, callId: "b" });
    await settleOne(db, username, { kind: "bet", amountCents: 50n, callId: "c" });
    await settleOne(db, username, { kind: "rollback_bet", amountCents: 50n, callId: "c" });

    expect(await getLifetimeResult(db, playerId)).toEqual({
      paidInCents: 1_000n,
      paidOutCents: 200n,
      betCents: 300n,
      winCents: 120n,
    });
    expect(await getLifetimeResult(db, (await givenPlayer(db)).playerId)).toMatchObject({ betCents: 0n });
  }),
);

test(
  "shows every day and every week of a stretch, also those without play",
  rolledBack(async (db) => {
    const { playerId, username } = await givenPlayer(db, 1_000n);
    await settleOne(db, username, { kind: "bet", amountCents: 300n, callId: "a" });
    const from = new Date(Date.now() - 6 * 86_400_000);

    const days = await listResults(db, { playerId, from, step: "day" });
    expect(days).toHaveLength(7);
    expect(days.map(({ betCents }) => betCents)).toEqual([0n, 0n, 0n, 0n, 0n, 0n, 300n]);
    expect(formatDay(days.at(-1)?.from ?? new Date(0))).toBe(formatDay(new Date()));

    const weeks = await listResults(db, { playerId, from, step: "week" });
    expect(weeks.at(-1)?.betCents).toBe(300n);
    expect(weeks[0]?.from.getUTCDay()).toBe(1);
  }),
);

test(
  "asks for changed terms once, and not those whom staff created",
  rolledBack(async (db) => {
    const { playerId } = await givenPlayer(db);
    expect(await mustAcceptTerms(db, playerId)).toBe(false);

    await db.player.update({ where: { id: playerId }, data: { termsVersion: "2020-01" } });
    expect(await mustAcceptTerms(db, playerId)).toBe(true);
    expect(await acceptTerms(db, { playerId, version: "2020-01" })).toEqual({ ok: false, code: "TERMS_CHANGED" });
    expect(await acceptTerms(db, { playerId, version: TERMS_VERSION })).toMatchObject({ ok: true });
    expect(await mustAcceptTerms(db, playerId)).toBe(false);
  }),
);

test(
  "closes an empty account, and one with money only when its player knows of it",
  rolledBack(async (db) => {
    const { playerId } = await givenPlayer(db, 100n);
    expect(await closeOwnAccount(db, { playerId, isBalanceKnown: false })).toEqual({ ok: false, code: "BALANCE_LEFT" });
    expect(await closeOwnAccount(db, { playerId, isBalanceKnown: true })).toMatchObject({ ok: true });
    expect(await findPlayer(db, { id: playerId })).toMatchObject({ status: "closed", balanceCents: 100n });
    expect(
      await db.auditEntry.findFirst({ where: { subject: `player:${playerId}`, action: "player.status" } }),
    ).toMatchObject({ actor: "player", after: { status: "closed" } });

    const empty = await givenPlayer(db);
    expect(await closeOwnAccount(db, { playerId: empty.playerId, isBalanceKnown: false })).toMatchObject({ ok: true });
  }),
);

test(
  "changes a password under the rules of the registration",
  rolledBack(async (db) => {
    const { playerId, username } = await givenPlayer(db);
    const weak = { ok: false, code: "PASSWORD_WEAK" };
    expect(await setPassword(db, { playerId, username, password: "short" })).toEqual(weak);
    expect(await setPassword(db, { playerId, username, password: username })).toEqual(weak);

    await setPassword(db, { playerId, username, password: "a longer one" });
    const { passwordHash } = await db.player.findUniqueOrThrow({ where: { id: playerId } });
    expect(await verifyPassword(passwordHash, "a longer one")).toBe(true);
  }),
);
