import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { adjust, type MoneyCall, openAccount, settle } from "@/lib/wallet";
import { findLiveState } from "./find-live-state";
import { listOpenRounds } from "./list-open-rounds";
import { readNews } from "./read-live-states";
import { markSeen, newWatch } from "./watch";

const options = { policy: { unknownRoundRollback: "apply", largeWinCents: 1_000_000n } } as const;

async function givenPlayer(db: Db, balanceCents: bigint) {
  const id = newId();
  const username = `live-${randomUUID().slice(0, 20)}`;
  await db.player.create({ data: { id, username, passwordHash: "none", currency: "USD" } });
  await openAccount(db, { playerId: id, currency: "USD" });
  await give(db, id, balanceCents);

  return { id, username };
}

const give = (db: Db, playerId: string, amountCents: bigint) =>
  adjust(db, { playerId, requestId: randomUUID(), amountCents, reason: "test", actor: "test" });

async function call(db: Db, username: string, kind: MoneyCall["kind"], amountCents: bigint, more = {}): Promise<void> {
  const fields = { callId: randomUUID(), roundId: randomUUID(), gameId: "prov/GameA", type: "spin", rawQuery: "" };
  const time = { calledAt: new Date(), isRoundFinal: false };
  await settle(db, [{ kind, username, currency: "USD", amountCents, ...fields, ...time, ...more }], options);
}

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

describe("findLiveState", () => {
  test(
    "counts what play brought, and not what operators gave",
    rolledBack(async (db) => {
      const playedSince = minutesAgo(1);
      const { id, username } = await givenPlayer(db, 1000n);
      await call(db, username, "bet", 300n);
      await call(db, username, "win", 120n);
      await give(db, id, 5000n);

      expect(await findLiveState(db, { playerId: id, playedSince })).toMatchObject({
        balanceCents: 5820n,
        currency: "USD",
        net: { since: playedSince, cents: -180n },
        refusal: null,
      });
      expect((await findLiveState(db, { playerId: id, playedSince: null }))?.net).toBeNull();
      expect((await findLiveState(db, { playerId: id, playedSince: minutesAgo(-1) }))?.net?.cents).toBe(0n);
    }),
  );

  test(
    "nobody has no state",
    rolledBack(async (db) => {
      expect(await findLiveState(db, { playerId: newId(), playedSince: null })).toBeNull();
    }),
  );

  test(
    "tells why the last bet was refused while that is news",
    rolledBack(async (db) => {
      const { id, username } = await givenPlayer(db, 100n);
      await call(db, username, "bet", 300n);
      expect((await findLiveState(db, { playerId: id, playedSince: null }))?.refusal?.code).toBe("INSUFFICIENT_FUNDS");

      const inAMinute = new Date(Date.now() + 60_000);
      expect((await findLiveState(db, { playerId: id, playedSince: null }, inAMinute))?.refusal).toBeNull();
    }),
  );
});

describe("readNews", () => {
  test(
    "tells each watch its own news, once",
    rolledBack(async (db) => {
      const [ada, bob] = [await givenPlayer(db, 1000n), await givenPlayer(db, 50n)];
      const watches = [
        newWatch({ playerId: ada.id, playedSince: minutesAgo(5) }),
        newWatch({ playerId: bob.id, playedSince: null }),
        newWatch({ playerId: ada.id, playedSince: null }),
      ];
      const look = async () => {
        const news = await readNews(db, watches);
        for (const { watch, state } of news) markSeen(watch, state);

        return watches.map((watch) => news.find((each) => each.watch === watch)?.state);
      };
      expect((await look()).map((state) => state?.balanceCents)).toEqual([1000n, 50n, 1000n]);
      expect(await look()).toEqual([undefined, undefined, undefined]);

      await call(db, ada.username, "bet", 400n);
      await call(db, ada.username, "win", 150n);
      const [first, second, third] = await look();
      expect(first).toMatchObject({ balanceCents: 750n, net: { cents: -250n } });
      expect(second).toBeUndefined();
      expect(third).toMatchObject({ balanceCents: 750n, net: null });

      await call(db, ada.username, "win", 100n);
      await call(db, bob.username, "bet", 60n);
      const [again, refused] = await look();
      expect(again).toMatchObject({ balanceCents: 850n, net: { cents: -150n }, refusal: null });
      expect(refused).toMatchObject({ balanceCents: 50n, refusal: { code: "INSUFFICIENT_FUNDS" } });
      expect(await look()).toEqual([undefined, undefined, undefined]);
    }),
  );

  test(
    "tells that all games are paused to those it concerns, and when it is over",
    rolledBack(async (db) => {
      const [ada, guest] = [await givenPlayer(db, 1000n), await givenPlayer(db, 50n)];
      await db.maintenanceGuest.create({ data: { playerId: guest.id } });
      const watches = [ada, guest].map(({ id }) => newWatch({ playerId: id, playedSince: null }));
      const look = async () => {
        // Beyond the moment for which what is known of a maintenance is shared.
        await sleep(450);
        const news = await readNews(db, watches);
        for (const { watch, state } of news) markSeen(watch, state);

        return news.map(({ watch, state }) => [watches.indexOf(watch), state.isPaused]);
      };
      await look();
      await db.maintenance.updateMany({ data: { startsAt: minutesAgo(1), reason: "test" } });
      expect(await look()).toEqual([[0, true]]);
      expect(await look()).toEqual([]);
      await db.maintenance.updateMany({ data: { startsAt: null, reason: null } });
      expect(await look()).toEqual([[0, false]]);
    }),
  );
});

describe("listOpenRounds", () => {
  test(
    "lists what a player left open lately in one game, and nothing else",
    rolledBack(async (db) => {
      const { id, username } = await givenPlayer(db, 1000n);
      await call(db, username, "bet", 200n, { roundId: "open" });
      await call(db, username, "bet", 200n, { roundId: "elsewhere", gameId: "prov/GameB" });
      await call(db, username, "bet", 200n, { roundId: "won" });
      await call(db, username, "win", 0n, { roundId: "won" });
      await call(db, username, "bet", 9_000n, { roundId: "refused" });
      await call(db, username, "bet", 100n, { roundId: "old" });
      await db.$executeRaw`
        UPDATE rounds SET last_call_at = now() - interval '25 hours'
        WHERE player_id = ${id}::uuid AND round_id = 'old'`;

      expect(await listOpenRounds(db, { playerId: id, gameId: "prov/GameA" })).toMatchObject([
        { roundId: "open", betCents: 200n, winCents: 0n },
      ]);
    }),
  );
});
