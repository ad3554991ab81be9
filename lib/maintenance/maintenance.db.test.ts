import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { phaseOf } from "./maintenance";
import { readMaintenance } from "./read-maintenance";
import { listGuests, setGuests } from "./set-guests";
import { endMaintenance, setMaintenance } from "./set-maintenance";

const who = { actor: "operator:eva", reason: "database moves" };
const now = new Date("2026-11-24T12:00:00Z");
const inAnHour = new Date("2026-11-24T13:00:00Z");

async function givenPlayer(db: Db): Promise<{ id: string; username: string }> {
  const id = newId();
  const username = `guest-${id.slice(-12)}`;
  await db.player.create({ data: { id, username, passwordHash: "none", currency: "USD" } });

  return { id, username };
}

test(
  "is switched off and on again, each time with who, why, and a significant event",
  rolledBack(async (db) => {
    const messages = { en: "Back at one" };
    expect(await setMaintenance(db, { ...who, startsAt: null, endsAt: inAnHour, messages }, now)).toMatchObject({
      ok: true,
    });
    const on = await readMaintenance(db);
    expect(on).toMatchObject({ startsAt: now, endsAt: inAnHour, messages, setBy: "operator:eva" });
    expect(phaseOf(on, now)).toBe("on");
    expect(await setMaintenance(db, { ...who, startsAt: inAnHour, endsAt: null, messages }, now)).toEqual({
      ok: false,
      code: "GAMING_IS_OFF",
    });
    // Other words or another end do not make it begin anew.
    const later = new Date(now.getTime() + 60_000);
    await setMaintenance(db, { ...who, startsAt: null, endsAt: null, messages }, later);
    expect(await readMaintenance(db)).toMatchObject({ startsAt: now, endsAt: null });

    expect(await endMaintenance(db, { ...who, reason: "done" }, now)).toMatchObject({ ok: true });
    expect(phaseOf(await readMaintenance(db), now)).toBe("off");
    expect(await endMaintenance(db, who, now)).toEqual({ ok: false, code: "NOT_SET" });

    const audit = await db.auditEntry.findMany({ where: { subject: "maintenance", actor: who.actor } });
    expect(audit.map(({ reason }) => reason).sort()).toEqual(["database moves", "database moves", "done"]);
    const kinds = { in: ["GAMING_SUSPENDED", "GAMING_RESUMED"] };
    const events = await db.significantEvent.findMany({ where: { kind: kinds }, orderBy: { id: "asc" } });
    expect(events.slice(-2).map(({ kind }) => kind)).toEqual(["GAMING_SUSPENDED", "GAMING_RESUMED"]);
  }),
);

test(
  "is not planned for a time that ends before it begins, or has passed",
  rolledBack(async (db) => {
    const plan = (startsAt: Date | null, endsAt: Date) =>
      setMaintenance(db, { ...who, startsAt, endsAt, messages: {} }, now);

    expect(await plan(inAnHour, now)).toEqual({ ok: false, code: "PERIOD_OVER" });
    expect(await plan(null, now)).toEqual({ ok: false, code: "PERIOD_OVER" });
    expect(await plan(new Date("2026-01-01"), now)).toEqual({ ok: false, code: "PERIOD_OVER" });
  }),
);

test(
  "lets those play whom the staff name, and says which names nobody has",
  rolledBack(async (db) => {
    const [ada, bob] = [await givenPlayer(db), await givenPlayer(db)];
    const unknown = await setGuests(db, { ...who, usernames: [ada.username, "nobody-here"] });
    expect(unknown).toEqual({ ok: false, code: "PLAYERS_UNKNOWN", usernames: ["nobody-here"] });
    expect(await listGuests(db)).toEqual([]);

    await setGuests(db, { ...who, usernames: [` ${ada.username.toUpperCase()} `, bob.username, ""] });
    expect((await readMaintenance(db)).guestIds).toEqual(new Set([ada.id, bob.id]));
    expect(await setGuests(db, { ...who, usernames: [bob.username, ada.username] })).toMatchObject({
      code: "NOTHING_TO_CHANGE",
    });
    await setGuests(db, { ...who, usernames: [] });
    expect(await listGuests(db)).toEqual([]);
  }),
);
