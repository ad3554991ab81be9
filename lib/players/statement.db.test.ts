import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { adjust, type MoneyCall, settle } from "@/lib/wallet";
import { createPlayer } from "./create-player";
import { listStatement, type StatementLine } from "./statement";

async function givenPlayerWithMovements(db: Db, amounts: bigint[]): Promise<string> {
  const username = `t-${newId().slice(-12)}`;
  const created = await createPlayer(db, { username, password: "1", currency: "EUR", actor: "cli" });
  if (!created.ok) throw new Error(created.code);
  const playerId = created.value.id;
  for (const amountCents of amounts) {
    await adjust(db, { playerId, requestId: newId(), amountCents, reason: "x", actor: "cli" });
  }

  return playerId;
}

const versions = (lines: StatementLine[]) => lines.map(({ version }) => Number(version));

test(
  "lists every movement with its sign and the balance before and after it, the newest first",
  rolledBack(async (db) => {
    const playerId = await givenPlayerWithMovements(db, [1_000n, -250n]);

    expect(await listStatement(db, { playerId, limit: 10 })).toMatchObject({
      lines: [
        { kind: "adjustment", movedCents: -250n, balanceAfterCents: 750n, gameName: null, roundId: null },
        { movedCents: 1_000n, balanceBeforeCents: 0n, balanceAfterCents: 1_000n },
      ],
      older: null,
      newer: null,
    });
  }),
);

test(
  "pages back and forth without a line lost or shown twice",
  rolledBack(async (db) => {
    const playerId = await givenPlayerWithMovements(db, [1n, 1n, 1n, 1n, 1n]);
    const limit = 2;

    const first = await listStatement(db, { playerId, limit });
    expect(versions(first.lines)).toEqual([5, 4]);
    expect(first.newer).toBeNull();

    const second = await listStatement(db, { playerId, limit, before: first.older ?? 0n });
    expect(versions(second.lines)).toEqual([3, 2]);

    const third = await listStatement(db, { playerId, limit, before: second.older ?? 0n });
    expect(versions(third.lines)).toEqual([1]);
    expect(third.older).toBeNull();

    const back = await listStatement(db, { playerId, limit, after: third.newer ?? 0n });
    expect(versions(back.lines)).toEqual([3, 2]);

    const top = await listStatement(db, { playerId, limit, after: back.newer ?? 0n });
    expect(top).toEqual(first);
  }),
);

test(
  "shows the bets, wins and corrections of a round under the game's name",
  rolledBack(async (db) => {
    const playerId = await givenPlayerWithMovements(db, [1_000n]);
    const { username } = await db.player.findUniqueOrThrow({ where: { id: playerId } });
    const idHash = `studio/${newId()}`;
    const now = new Date();
    const game = { name: "Lucky Frost", type: "slots", studio: "studio", studioName: "Studio", raw: {} };
    const seen = { firstSeenAt: now, lastSeenAt: now };
    await db.game.create({ data: { ...game, ...seen, idHash, hasFreeRounds: false, hasDemo: false } });
    const call = { username, currency: "EUR", type: "spin", roundId: "r1", isRoundFinal: false, calledAt: now };
    const aCall = (kind: MoneyCall["kind"], callId: string, amountCents: bigint): MoneyCall => ({
      ...call,
      kind,
      callId,
      amountCents,
      gameId: idHash,
      rawQuery: "",
    });
    const calls = [aCall("bet", "c1", 100n), aCall("win", "c2", 250n), aCall("rollback_bet", "c1", 100n)];
    await settle(db, calls, { policy: { unknownRoundRollback: "apply", largeWinCents: 1_000_000n } });

    const round = await listStatement(db, { playerId, roundId: "r1", limit: 10 });
    expect(round.lines).toMatchObject([
      { kind: "rollback_bet", movedCents: 100n, gameName: "Lucky Frost" },
      { kind: "win", movedCents: 250n, gameName: "Lucky Frost" },
      { kind: "bet", movedCents: -100n, gameName: "Lucky Frost" },
    ]);
    const corrections = await listStatement(db, { playerId, filter: "rollback", limit: 10 });
    expect(corrections.lines).toMatchObject([{ kind: "rollback_bet", balanceAfterCents: 1_250n }]);
  }),
);

test(
  "narrows to one kind or some days, and shows nobody else's money",
  rolledBack(async (db) => {
    const playerId = await givenPlayerWithMovements(db, [5n]);
    await givenPlayerWithMovements(db, [7n]);

    expect((await listStatement(db, { playerId, filter: "adjustment", limit: 10 })).lines).toHaveLength(1);
    expect((await listStatement(db, { playerId, filter: "bet", limit: 10 })).lines).toEqual([]);
    const anHourAgo = new Date(Date.now() - 3_600_000);
    expect((await listStatement(db, { playerId, from: anHourAgo, limit: 10 })).lines).toHaveLength(1);
    expect((await listStatement(db, { playerId, to: anHourAgo, limit: 10 })).lines).toEqual([]);
    expect((await listStatement(db, { playerId, roundId: "r1", limit: 10 })).lines).toEqual([]);
  }),
);
