import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createPlayer } from "@/lib/players";
import { rolledBack } from "@/lib/testing/database";
import { countRounds, getPopularity } from "./popularity";

const DAY_MS = 86_400_000;

async function givenRounds(db: Db, gameId: string | null, count: number, { daysAgo = 1, betCount = 1 } = {}) {
  const username = `t-${newId().slice(-12)}`;
  const player = await createPlayer(db, { username, password: "1", currency: "EUR", actor: "cli" });
  if (!player.ok) throw new Error(player.code);
  const openedAt = new Date(Date.now() - daysAgo * DAY_MS);
  const rounds = Array.from({ length: count }, () => ({
    playerId: player.value.id,
    roundId: newId(),
    gameId,
    betCount,
    openedAt,
    lastCallAt: openedAt,
  }));
  await db.round.createMany({ data: rounds });
}

test(
  "counts the rounds of the last seven days, the most played game first",
  rolledBack(async (db) => {
    const [loved, liked, past, unplayed] = [newId(), newId(), newId(), newId()];
    await givenRounds(db, liked, 2);
    await givenRounds(db, loved, 3, { daysAgo: 6 });
    await givenRounds(db, past, 5, { daysAgo: 8 });
    await givenRounds(db, unplayed, 1, { betCount: 0 });
    await givenRounds(db, null, 1);

    const ours = [...(await countRounds(db))].filter(([id]) => [loved, liked, past, unplayed].includes(id));
    expect(ours).toEqual([
      [loved, 3],
      [liked, 2],
    ]);
  }),
);

test(
  "answers from the last count for a while, for everybody at once",
  rolledBack(async (db) => {
    const [first, second] = await Promise.all([getPopularity(db), getPopularity(db)]);
    await givenRounds(db, newId(), 1);

    expect(second).toBe(first);
    expect(await getPopularity(db)).toBe(first);
  }),
);
