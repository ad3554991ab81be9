import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { countPlayers, listPlayerCurrencies, listPlayers, type PlayersQuery } from "./list-players";
import { PLAYER_SORTS, type PlayersFilter } from "./players-query";

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = new Date("2026-11-20T12:00:00.000Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS);

/** Three players whose names begin alike and nobody else's do. */
async function givenPlayers(db: Db) {
  const stem = `l${newId().replaceAll("-", "").slice(-12)}`;
  const given = async (name: string, balanceCents: bigint, data: object) => {
    const id = newId();
    await db.player.create({
      data: { id, username: `${stem}-${name}`, passwordHash: "none", currency: "EUR", ...data },
    });
    await db.account.create({ data: { playerId: id, currency: "EUR", balanceCents, lastHash: new Uint8Array(32) } });
    return id;
  };
  const ada = await given("ada", 300n, { createdAt: daysAgo(3), lastSeenAt: daysAgo(2) });
  const bob = await given("bob", 100n, {
    ...{ createdAt: daysAgo(40), status: "frozen", currency: "XTS" },
    ...{ excludedUntil: daysAgo(-1), exclusion: "time_out" },
  });
  const cy = await given("cy_1", 200n, {
    ...{ createdAt: daysAgo(2), lastSeenAt: daysAgo(50) },
    ...{ excludedUntil: daysAgo(1), exclusion: "time_out" },
  });
  await db.playerTag.create({ data: { playerId: cy, tag: "vip", createdBy: "cli", createdAt: NOW } });

  return { stem, ada, bob, cy };
}

test(
  "narrows by each filter, and counts the same",
  rolledBack(async (db) => {
    const { stem, ada, bob, cy } = await givenPlayers(db);
    const exception = { kind: "WIN_UNMATCHED", callId: newId(), rb: 0, callKind: "win", callType: "win" } as const;
    await db.walletException.create({
      data: { id: newId(), playerId: ada, ...exception, amountCents: 1n, rawQuery: "", createdAt: NOW },
    });
    const found: [PlayersFilter, string[]][] = [
      [{}, [cy, ada, bob]],
      [{ query: `${stem}-A` }, [ada]],
      [{ query: "-ada", match: "contains" }, [ada]],
      [{ query: `${stem}-cy_` }, [cy]],
      [{ query: `${stem}%` }, []],
      [{ query: bob }, [bob]],
      [{ status: "frozen" }, [bob]],
      [{ currency: "XTS" }, [bob]],
      [{ balanceFrom: 200n }, [cy, ada]],
      [{ balanceFrom: 150n, balanceTo: 250n }, [cy]],
      [{ createdFrom: daysAgo(3) }, [cy, ada]],
      [{ createdTo: daysAgo(3) }, [bob]],
      [{ seen: "7" }, [ada]],
      [{ seen: "not-30" }, [cy, bob]],
      [{ seen: "never" }, [bob]],
      [{ tag: "vip" }, [cy]],
      [{ isExcluded: true }, [bob]],
      [{ hasOpenExceptions: true }, [ada]],
      [{ hasOpenExceptions: true, status: "frozen" }, []],
    ];
    for (const [filter, ids] of found) {
      const whole = { query: stem, ...filter };
      const { rows } = await listPlayers(db, whole, NOW);
      const ours = rows.filter(({ username }) => username.startsWith(stem)).map(({ id }) => id);

      expect([filter, ours]).toEqual([filter, ids]);
      if (!filter.query) expect([filter, await countPlayers(db, whole, undefined, NOW)]).toEqual([filter, ids.length]);
    }
    expect(await countPlayers(db, { query: stem }, 2)).toBe(2);
    expect(await listPlayerCurrencies(db)).toEqual(expect.arrayContaining(["EUR", "XTS"]));
  }),
);

test(
  "shows what each player is",
  rolledBack(async (db) => {
    const { stem, bob } = await givenPlayers(db);
    const { rows } = await listPlayers(db, { query: `${stem}-bob` }, NOW);

    expect(rows).toEqual([
      {
        ...{ id: bob, username: `${stem}-bob`, status: "frozen", currency: "XTS", balanceCents: 100n },
        ...{ createdAt: daysAgo(40), lastSeenAt: null, excludedUntil: daysAgo(-1) },
        ...{ hasOpenExceptions: false, tags: [] },
      },
    ]);
  }),
);

test.each(PLAYER_SORTS)("pages by %s, up and down, without a gap or a repeat", (sort) =>
  rolledBack(async (db) => {
    const { stem, ada, bob, cy } = await givenPlayers(db);
    const upwards = {
      created: [bob, ada, cy],
      username: [ada, bob, cy],
      balance: [bob, cy, ada],
      seen: [bob, cy, ada],
    }[sort];
    const inPages = async (query: PlayersQuery) => {
      const ids: string[] = [];
      for (let before: string | null | undefined; before !== null; ) {
        const page = await listPlayers(db, { ...query, before, limit: 1 }, NOW);
        ids.push(...page.rows.map(({ id }) => id));
        before = page.next;
      }
      return ids;
    };

    expect(await inPages({ query: stem, sort, isAscending: true })).toEqual(upwards);
    expect(await inPages({ query: stem, sort })).toEqual(upwards.toReversed());
    expect((await listPlayers(db, { query: stem, sort, before: "nonsense" }, NOW)).rows).toHaveLength(3);
  })(),
);

test(
  "a sign-in and what follows it are when a player was last seen",
  rolledBack(async (db) => {
    const { ada } = await givenPlayers(db);
    const seen = async () => (await db.player.findUniqueOrThrow({ where: { id: ada } })).lastSeenAt;
    const id = newId();
    await db.session.create({ data: { id, playerId: ada, createdAt: daysAgo(1), expiresAt: daysAgo(-1) } });
    expect(await seen()).toEqual(daysAgo(1));
    await db.session.update({ where: { id }, data: { activeAt: NOW } });
    expect(await seen()).toEqual(NOW);
    await db.session.create({ data: { id: newId(), playerId: ada, createdAt: daysAgo(9), expiresAt: NOW } });
    expect(await seen()).toEqual(NOW);
  }),
);
