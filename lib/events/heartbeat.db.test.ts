import { expect, test } from "vitest";
import { rolledBack } from "@/lib/testing/database";
import { beat } from "./heartbeat";

const at = (time: string) => new Date(`2030-05-01T${time}Z`);

test(
  "a gap between two beats is noted as a downtime, a short one is not",
  rolledBack(async (db) => {
    await db.heartbeat.deleteMany();
    for (const time of ["10:00:00", "10:00:30", "10:02:00"]) await beat(db, at(time));
    const where = { kind: "DOWNTIME", createdAt: { gte: new Date(Date.now() - 60_000) } };
    const before = await db.significantEvent.count({ where });

    await beat(db, at("11:00:00"));

    expect(await db.significantEvent.count({ where })).toBe(before + 1);
    expect(await db.significantEvent.findFirst({ where, orderBy: { id: "desc" } })).toMatchObject({
      details: { from: "2030-05-01T10:02:00.000Z", until: "2030-05-01T11:00:00.000Z", seconds: 3_480 },
    });
  }),
);
