import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { openAccount } from "./open-account";
import { readStandings } from "./read-standing";

const NOW = new Date("2026-11-24T12:00:00Z");
const LATER = new Date("2026-11-25T12:00:00Z");

async function givenPlayer(db: Db): Promise<string> {
  const id = newId();
  await db.player.create({
    data: { id, username: `standing-${id.slice(-12)}`, passwordHash: "none", currency: "USD" },
  });
  await openAccount(db, { playerId: id, currency: "USD" });

  return id;
}

const allowanceAt = async (db: Db, playerId: string, now: Date) =>
  (await readStandings(db, [playerId], now)).get(playerId)?.allowance;

test(
  "a limit that is raised or removed stands until its time has come, to the millisecond",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    const since = { playerId, period: "day", createdAt: NOW, pendingFrom: LATER } as const;
    await db.playerLimit.create({ data: { ...since, kind: "wager", amountCents: 100n, pendingAmountCents: 500n } });
    await db.playerLimit.create({ data: { ...since, kind: "loss", amountCents: 70n } });

    const before = new Date(LATER.getTime() - 1);
    expect(await allowanceAt(db, playerId, before)).toMatchObject({ wagerCents: 100n, lossCents: 70n });
    expect(await allowanceAt(db, playerId, LATER)).toMatchObject({ wagerCents: 500n, lossCents: null });
  }),
);

test(
  "a longer session, too, is allowed only when its time has come",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    const minutesAgo = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000);
    await db.playerLimit.create({
      data: {
        playerId,
        kind: "session",
        period: "session",
        minutes: 30,
        createdAt: NOW,
        pendingFrom: LATER,
        pendingMinutes: 90,
      },
    });
    const isOverAfter60MinutesAt = async (now: Date) => {
      const play = { playStartedAt: minutesAgo(now, 60), lastBetAt: minutesAgo(now, 1) };
      await db.account.update({ where: { playerId }, data: play });

      return (await allowanceAt(db, playerId, now))?.isSessionOver;
    };

    expect(await isOverAfter60MinutesAt(NOW)).toBe(true);
    expect(await isOverAfter60MinutesAt(LATER)).toBe(false);
  }),
);

test(
  "a limit without a pending change stands for good",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    await db.playerLimit.create({
      data: { playerId, kind: "wager", period: "week", amountCents: 100n, createdAt: NOW },
    });

    expect(await allowanceAt(db, playerId, new Date("2036-01-01"))).toMatchObject({ wagerCents: 100n });
  }),
);

test(
  "while all gaming is off only its guests stand as before; outside its time everybody does",
  rolledBack(async (db) => {
    const [guest, player] = [await givenPlayer(db), await givenPlayer(db)];
    await db.maintenanceGuest.create({ data: { playerId: guest } });
    await db.maintenance.updateMany({ data: { startsAt: NOW, endsAt: LATER, reason: "test" } });
    const statusesAt = async (now: Date) => {
      const standings = await readStandings(db, [guest, player], now);

      return [standings.get(guest)?.status, standings.get(player)?.status];
    };

    expect(await statusesAt(new Date(NOW.getTime() - 1))).toEqual(["active", "active"]);
    expect(await statusesAt(NOW)).toEqual(["active", "suspended"]);
    expect(await statusesAt(LATER)).toEqual(["active", "active"]);
  }),
);

test(
  "who is frozen or on a break stays so while all gaming is off",
  rolledBack(async (db) => {
    const playerId = await givenPlayer(db);
    await db.maintenance.updateMany({ data: { startsAt: NOW, endsAt: null, reason: "test" } });
    await db.player.update({ where: { id: playerId }, data: { excludedUntil: LATER, exclusion: "time_out" } });
    const statusNow = async () => (await readStandings(db, [playerId], NOW)).get(playerId)?.status;

    expect(await statusNow()).toBe("excluded");
    await db.player.update({ where: { id: playerId }, data: { status: "frozen" } });
    expect(await statusNow()).toBe("blocked");
  }),
);
