import { describe, expect, test } from "vitest";
import { recordAudit } from "@/lib/audit";
import type { Db } from "@/lib/db";
import { recordEvent } from "@/lib/events";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { givenPlayer } from "./given-ledger";
import { listAudit, listAuditActions, listEvents, nameSubjects } from "./index";

const record = (
  db: Db,
  { actor = "operator:ann", action = "player.status", subject = "player:1", requestId = newId() },
) => recordAudit(db, { actor, action, subject, requestId, before: { status: "active" }, after: { status: "frozen" } });

describe("the audit trail", () => {
  test(
    "is narrowed by who, what, about whom, request and time",
    rolledBack(async (db) => {
      const [actor, requestId, subject] = [`operator:${newId()}`, newId(), `player:${newId()}`];
      await record(db, { actor, requestId });
      await record(db, { actor, action: "test.logs" });
      await record(db, { subject, action: "test.other-logs" });
      const count = async (filter: Parameters<typeof listAudit>[1]) => (await listAudit(db, filter)).rows.length;

      expect(await count({ actor })).toBe(2);
      expect(await count({ actor, action: "test.logs" })).toBe(1);
      expect(await count({ subject })).toBe(1);
      expect(await count({ requestId })).toBe(1);
      expect(await count({ actor, from: new Date(Date.now() + 60_000) })).toBe(0);
      expect(await count({ actor, from: new Date(Date.now() - 60_000), until: new Date(Date.now() + 60_000) })).toBe(2);
      expect(await listAuditActions(db)).toEqual(expect.arrayContaining(["test.logs", "test.other-logs"]));
    }),
  );

  test(
    "names players, and leaves alone what it knows no name for",
    rolledBack(async (db) => {
      const player = await givenPlayer(db);
      const names = await nameSubjects(db, [`player:${player.id}`, "player:nonsense", "role:owner"]);

      expect([...names.keys()]).toEqual([`player:${player.id}`]);
    }),
  );
});

describe("significant events", () => {
  test(
    "are narrowed by kind, player and time, and read on where a page ended",
    rolledBack(async (db) => {
      const { id: playerId } = await givenPlayer(db);
      for (const kind of ["LARGE_WIN", "LARGE_BET", "LARGE_WIN"] as const) {
        await recordEvent(db, { kind, playerId, details: {} });
      }
      const first = await listEvents(db, { playerId, limit: 2 });
      const second = await listEvents(db, { playerId, limit: 2, before: first.next ?? "" });

      expect([first.rows.length, second.rows.length, second.next]).toEqual([2, 1, null]);
      expect((await listEvents(db, { playerId, kind: "LARGE_WIN" })).rows).toHaveLength(2);
      expect((await listEvents(db, { playerId, until: new Date(Date.now() - 60_000) })).rows).toEqual([]);
    }),
  );

  test(
    "a change of roles or staff is one, another change is not",
    rolledBack(async (db) => {
      const subject = `role:${newId()}`;
      await record(db, { action: "role.permissions", subject });
      await record(db, { action: "player.status", subject });
      const { rows } = await listEvents(db, { kind: "CONFIGURATION_CHANGED" });

      expect(rows.filter(({ details }) => JSON.stringify(details).includes(subject))).toHaveLength(1);
    }),
  );
});
