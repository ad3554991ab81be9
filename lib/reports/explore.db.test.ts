import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database";
import { givenPlayer, givenPostings } from "./given-ledger";
import { explorePostings, exploreRounds, findRound, type Page } from "./index";

const NOON = new Date("2026-03-01T12:00:00.000Z");
const HOUR_MS = 3_600_000;

async function readThrough<Row>(read: (before: string | undefined) => Promise<Page<Row>>): Promise<Row[]> {
  const first = await read(undefined);
  const rows = [...first.rows];
  for (let next = first.next; next; ) {
    const page = await read(next);
    rows.push(...page.rows);
    next = page.next;
  }

  return rows;
}

async function givenRound(db: Db, playerId: string, round: { id: string; gameId?: string; isOpen?: boolean }) {
  const { id, gameId = "a/b", isOpen = false } = round;
  const lastCallAt = new Date(NOON.getTime() + HOUR_MS);
  await db.round.create({
    data: {
      ...{ playerId, roundId: id, gameId, betCount: 1, betCents: 100n, winCount: isOpen ? 0 : 1 },
      ...{ winCents: isOpen ? 0n : 200_000n, openedAt: NOON, lastCallAt, closedAt: isOpen ? null : lastCallAt },
    },
  });
}

const usernameOf = async (db: Db, id: string) => (await db.player.findUniqueOrThrow({ where: { id } })).username;

describe("rounds of all players", () => {
  test(
    "are found by player, id, game, time and state, page by page without a gap",
    rolledBack(async (db) => {
      const [ada, bob] = [await givenPlayer(db), await givenPlayer(db)];
      const gameId = `a/${randomUUID()}`;
      const ids = Array.from({ length: 5 }, () => randomUUID());
      for (const id of ids) await givenRound(db, ada.id, { id, gameId });
      const open = randomUUID();
      await givenRound(db, bob.id, { id: open, gameId, isOpen: true });

      const all = await readThrough((before) => exploreRounds(db, { gameId, before, limit: 2 }));
      expect(all.map(({ roundId }) => roundId).sort()).toEqual([...ids, open].sort());
      const found = async (query: Parameters<typeof exploreRounds>[1]) =>
        (await exploreRounds(db, query)).rows.map(({ roundId }) => roundId);
      expect(await found({ roundId: open })).toEqual([open]);
      expect(await found({ username: await usernameOf(db, bob.id) })).toEqual([open]);
      expect(await found({ gameId, pick: "open" })).toEqual([open]);
      expect(await found({ gameId, pick: "late-wins" })).toHaveLength(5);
      expect(await found({ gameId, pick: "big-wins" })).toHaveLength(5);
      expect(await found({ gameId, from: new Date(NOON.getTime() + 1) })).toEqual([]);
      expect(await found({ gameId, to: NOON })).toEqual([]);
      expect(await found({ username: "nobody-here" })).toEqual([]);
    }),
  );

  test(
    "tell their story only to who asks for the right player",
    rolledBack(async (db) => {
      const [ada, bob] = [await givenPlayer(db), await givenPlayer(db)];
      const id = randomUUID();
      await givenRound(db, ada.id, { id });

      expect(await findRound(db, { playerId: ada.id, roundId: id })).toMatchObject({ netCents: 199_900n, legs: [] });
      expect(await findRound(db, { playerId: bob.id, roundId: id })).toBeNull();
    }),
  );
});

describe("postings of all players", () => {
  test(
    "are found by kind, player, amount and time, page by page without a gap",
    rolledBack(async (db) => {
      const player = await givenPlayer(db);
      const username = await usernameOf(db, player.id);
      await givenPostings(db, player, [
        { kind: "adjustment", movedCents: 1_000n, at: NOON },
        ...Array.from({ length: 4 }, () => ({ kind: "bet", movedCents: -100n, at: NOON }) as const),
        { kind: "win", movedCents: 250_000n, at: new Date(NOON.getTime() + HOUR_MS) },
      ]);

      const all = await readThrough((before) => explorePostings(db, { username, before, limit: 2 }));
      expect(all.map(({ version }) => version)).toEqual([6n, 5n, 4n, 3n, 2n, 1n]);
      const found = async (query: Parameters<typeof explorePostings>[1]) =>
        (await explorePostings(db, { username, ...query })).rows.map(({ version }) => version);
      expect(await found({ kind: "adjustment" })).toEqual([1n]);
      expect(await found({ minAmountCents: 200_000n })).toEqual([6n]);
      expect(await found({ from: new Date(NOON.getTime() + 1) })).toEqual([6n]);
      expect(await found({ roundId: randomUUID() })).toEqual([]);
      expect(all.at(-1)).toMatchObject({ adjustment: { reason: "Test" }, player: { id: player.id } });
    }),
  );
});
