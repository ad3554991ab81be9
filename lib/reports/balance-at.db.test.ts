import { expect, test } from "vitest";
import { rolledBack } from "@/lib/testing/database";
import { balanceAt } from "./balance-at";
import { givenPlayer, givenPostings } from "./given-ledger";

test(
  "the balance at a moment is what the last posting until then left",
  rolledBack(async (db) => {
    const player = await givenPlayer(db);
    const [noon, later] = [new Date("2026-03-01T12:00:00.000Z"), new Date("2026-03-02T08:00:00.000Z")];
    await givenPostings(db, player, [
      { kind: "adjustment", movedCents: 1_000n, at: noon },
      { kind: "bet", movedCents: -100n, at: noon },
      { kind: "win", movedCents: 250n, at: later },
    ]);
    const at = (moment: Date) => balanceAt(db, { playerId: player.id, at: moment });

    expect(await at(new Date(noon.getTime() - 1))).toEqual({ balanceCents: 0n, version: 0n });
    expect(await at(noon)).toEqual({ balanceCents: 900n, version: 2n });
    expect(await at(new Date(later.getTime() - 1))).toEqual({ balanceCents: 900n, version: 2n });
    expect(await at(new Date("2027-01-01T00:00:00Z"))).toEqual({ balanceCents: 1_150n, version: 3n });
  }),
);
