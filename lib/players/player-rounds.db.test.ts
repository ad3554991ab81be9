import { expect, test } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { rolledBack } from "@/lib/testing/database";
import { type MoneyCall, settle } from "@/lib/wallet";
import { createPlayer } from "./create-player";
import { listPlayerRounds, listRoundGames, type RoundsSearch } from "./player-rounds";
import { listRoundLegs } from "./round-legs";

async function givenPlayer(db: Db): Promise<string> {
  const username = `t-${newId().slice(-12)}`;
  const player = { username, password: "1", currency: "EUR", balanceCents: 10_000n, actor: "cli" };
  const created = await createPlayer(db, player);
  if (!created.ok) throw new Error(created.code);

  return created.value.id;
}

const policy = { unknownRoundRollback: "apply", largeWinCents: 1_000_000n } as const;

function aCall(username: string, call: Partial<MoneyCall> & Pick<MoneyCall, "kind" | "roundId">): MoneyCall {
  return {
    type: "spin",
    username,
    callId: newId(),
    amountCents: 100n,
    currency: "EUR",
    gameId: "fox/Night",
    isRoundFinal: false,
    rawQuery: "",
    calledAt: new Date(),
    ...call,
  };
}

/** Five rounds: won, lost, even, open, and one taken back. */
async function givenRounds(db: Db): Promise<string> {
  const playerId = await givenPlayer(db);
  const { username } = await db.player.findUniqueOrThrow({ where: { id: playerId } });
  const play = (call: Parameters<typeof aCall>[1]) => settle(db, [aCall(username, call)], { policy });
  for (const roundId of ["won", "lost", "even", "open"]) await play({ kind: "bet", roundId });
  await play({ kind: "win", roundId: "won", amountCents: 250n });
  await play({ kind: "win", roundId: "lost", amountCents: 0n });
  await play({ kind: "win", roundId: "even" });
  await play({ kind: "bet", roundId: "back", callId: "b1", gameId: "owl/Day" });
  await play({ kind: "rollback_bet", roundId: "back", callId: "b1", gameId: "owl/Day" });

  return playerId;
}

async function idsOf(db: Db, search: RoundsSearch): Promise<string[]> {
  return (await listPlayerRounds(db, search)).rounds.map(({ roundId }) => roundId).sort();
}

test(
  "tells each round's bet, win, rollbacks and net, and whether it is open",
  rolledBack(async (db) => {
    const playerId = await givenRounds(db);
    const { rounds } = await listPlayerRounds(db, { playerId, limit: 10 });
    const byId = Object.fromEntries(rounds.map((round) => [round.roundId, round]));

    expect(byId.won).toMatchObject({ betCents: 100n, winCents: 250n, netCents: 150n, closedAt: expect.any(Date) });
    expect(byId.open).toMatchObject({ netCents: -100n, closedAt: null });
    expect(byId.back).toMatchObject({ betCents: 100n, rolledBackCents: 100n, netCents: 0n, gameName: null });
  }),
);

test(
  "narrows rounds by outcome, game and day",
  rolledBack(async (db) => {
    const playerId = await givenRounds(db);
    const limit = 10;
    expect(await idsOf(db, { playerId, limit, outcome: "won" })).toEqual(["won"]);
    expect(await idsOf(db, { playerId, limit, outcome: "lost" })).toEqual(["lost"]);
    expect(await idsOf(db, { playerId, limit, outcome: "even" })).toEqual(["back", "even"]);
    expect(await idsOf(db, { playerId, limit, outcome: "open" })).toEqual(["open"]);
    expect(await idsOf(db, { playerId, limit, outcome: "corrected" })).toEqual(["back"]);
    expect(await idsOf(db, { playerId, limit, gameId: "owl/Day" })).toEqual(["back"]);
    expect(await idsOf(db, { playerId, limit, to: new Date(Date.now() - 60_000) })).toEqual([]);
    expect(await idsOf(db, { playerId, limit, from: new Date(Date.now() - 60_000) })).toHaveLength(5);
    expect((await listRoundGames(db, playerId)).map(({ id }) => id)).toEqual(["fox/Night", "owl/Day"]);
  }),
);

test(
  "pages through rounds of one moment without one lost or shown twice",
  rolledBack(async (db) => {
    const playerId = await givenRounds(db);
    await db.round.updateMany({ where: { playerId }, data: { lastCallAt: new Date() } });
    const seen: string[] = [];
    let after: string | null | undefined;
    while (after !== null) {
      const page = await listPlayerRounds(db, { playerId, limit: 2, ...(after !== undefined && { after }) });
      seen.push(...page.rounds.map(({ roundId }) => roundId));
      after = page.next;
    }

    expect(seen).toEqual(["won", "open", "lost", "even", "back"]);
    expect(await idsOf(db, { playerId, limit: 9, after: "nonsense" })).toHaveLength(5);
  }),
);

test(
  "opens a round to its legs in order, and shows nobody else's",
  rolledBack(async (db) => {
    const playerId = await givenRounds(db);
    const legs = await listRoundLegs(db, { playerId, roundIds: ["back", "won"] });
    expect(legs.map(({ roundId, kind, movedCents }) => [roundId, kind, movedCents])).toEqual([
      ["won", "bet", -100n],
      ["won", "win", 250n],
      ["back", "bet", -100n],
      ["back", "rollback_bet", 100n],
    ]);

    const other = await givenPlayer(db);
    expect(await listRoundLegs(db, { playerId: other, roundIds: ["back", "won"] })).toEqual([]);
    expect((await listPlayerRounds(db, { playerId: other, limit: 9 })).rounds).toEqual([]);
  }),
);
