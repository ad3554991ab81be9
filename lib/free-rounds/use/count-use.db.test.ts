import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { newId } from "@/lib/ids";
import { testDb } from "@/lib/testing/database";
import { givenGame, givenPlayers, stubSettings } from "../testing/given";
import { givenDraft } from "../testing/given-campaign";
import { getCampaignUse } from "./campaign-use";
import { countFreeRoundsUse } from "./count-use";

const db = testDb();
const HOUR_MS = 3_600_000;
const NOW = Date.now();

vi.setConfig({ testTimeout: 60_000 });
beforeEach(stubSettings);
// Whoever counts next begins where they would have.
afterAll(() => db.$executeRaw`UPDATE free_rounds_use_counts SET counted_to = '1970-01-01'`);

async function givenGrant(playerId: string, gameId: string, campaignId: string | null, hoursAgo: number, days = 7) {
  const createdAt = new Date(NOW - hoursAgo * HOUR_MS);
  const terms = { rounds: 5, betLevel: 0, validDays: days, currency: "EUR", grantedBy: "operator:eva" };
  const expiresAt = new Date(createdAt.getTime() + days * 24 * HOUR_MS);
  const { id } = await db.freeRoundsGrant.create({
    data: {
      id: newId(),
      requestId: newId(),
      playerId,
      gameId,
      campaignId,
      status: "granted",
      createdAt,
      expiresAt,
      ...terms,
    },
  });

  return id;
}

async function givenCall(
  playerId: string,
  gameId: string,
  fields: {
    kind: "bet" | "win" | "rollback_bet";
    movedCents?: bigint;
    type?: string;
    roundId: string;
    hoursAgo?: number;
  },
) {
  const { hoursAgo = 1, movedCents = 0n, type = "bonus_fs", ...call } = fields;
  const at = new Date(NOW - hoursAgo * HOUR_MS);
  const facts = { rb: 0, amountCents: 10n, currency: "EUR", balanceCents: 0n, isUnmatched: false, rawQuery: "" };
  await db.walletCall.create({
    data: { playerId, gameId, callId: newId(), type, movedCents, calledAt: at, createdAt: at, ...facts, ...call },
  });
}

test("rounds and wins of a grant are counted from the ledger's calls, however often, and by day", async () => {
  const [player, other] = await givenPlayers(db, 2);
  if (!player || !other) throw new Error("both were made");
  const gameId = await givenGame(db);
  const campaignId = await givenDraft(db, { gameId });
  const grantId = await givenGrant(player.id, gameId, campaignId, 50);
  await givenGrant(other.id, gameId, campaignId, 400);
  for (const roundId of ["a", "b", "c"]) await givenCall(player.id, gameId, { kind: "bet", roundId });
  await givenCall(player.id, gameId, { kind: "win", roundId: "a", movedCents: 70n });
  await givenCall(player.id, gameId, { kind: "rollback_bet", roundId: "c" });
  await givenCall(player.id, gameId, { kind: "bet", roundId: "d", hoursAgo: 49 });
  await givenCall(player.id, gameId, { kind: "win", roundId: "d", movedCents: 30n, hoursAgo: 49 });
  // Before the grant, of another game, for money: none of it is the grant's.
  await givenCall(player.id, gameId, { kind: "bet", roundId: "e", hoursAgo: 51 });
  await givenCall(player.id, await givenGame(db), { kind: "bet", roundId: "f" });
  await givenCall(player.id, gameId, { kind: "win", roundId: "g", movedCents: 999n, type: "spin" });

  await countFreeRoundsUse(db);
  await countFreeRoundsUse(db);
  expect(await db.freeRoundsUse.findUnique({ where: { grantId } })).toMatchObject({
    playedCount: 3,
    wonCents: 100n,
    isShared: false,
  });
  const use = await getCampaignUse(db, campaignId);
  expect(use).toMatchObject({
    awardedRounds: 10,
    playedRounds: 3,
    wonCents: 100n,
    lostRounds: 5,
    usedGrants: 1,
    sharedGrants: 0,
  });
  expect(use.days.reduce((sum, { playedRounds }) => sum + playedRounds, 0)).toBe(3);
  expect(use.days.length).toBeGreaterThan(1);
});

test("where two grants of a game lived at once both say so, and no call counts twice", async () => {
  const [player] = await givenPlayers(db, 1);
  if (!player) throw new Error("one was made");
  const gameId = await givenGame(db);
  const older = await givenGrant(player.id, gameId, null, 30);
  const newer = await givenGrant(player.id, gameId, null, 20);
  await givenCall(player.id, gameId, { kind: "bet", roundId: "a", hoursAgo: 10 });
  await givenCall(player.id, gameId, { kind: "win", roundId: "a", movedCents: 40n, hoursAgo: 10 });

  await db.$executeRaw`UPDATE free_rounds_use_counts SET counted_to = '1970-01-01'`;
  await countFreeRoundsUse(db);
  const uses = await db.freeRoundsUse.findMany({ where: { grantId: { in: [older, newer] } } });
  expect(new Map(uses.map(({ grantId, wonCents, isShared }) => [grantId, [wonCents, isShared]]))).toEqual(
    new Map([
      [older, [40n, true]],
      [newer, [0n, true]],
    ]),
  );
});
