import { beforeEach, expect, test, vi } from "vitest";
import type { AggregatorCause } from "@/lib/aggregator";
import { stubAggregator } from "@/lib/aggregator/testing/stub-aggregator";
import { newId } from "@/lib/ids";
import { ok, refused } from "@/lib/result";
import { testDb } from "@/lib/testing/database";
import { givenGame, givenPlayers, stubSettings } from "../testing/given";
import { givenCampaign, givenDraft, runJobUntil } from "../testing/given-campaign";
import { keepingAggregator } from "../testing/keeping-aggregator";
import {
  cancelCampaign,
  discardCampaign,
  pauseCampaign,
  resumeCampaign,
  retryFailed,
  startCampaign,
  withdrawCampaign,
} from "./change-campaign";
import { claimAwards } from "./claim-recipients";
import { listRecipients } from "./list-recipients";
import { findCampaign } from "./read-campaigns";
import { startCampaignJob } from "./run-campaigns";

const db = testDb();

vi.setConfig({ testTimeout: 60_000 });

beforeEach(stubSettings);

const who = (campaignId: string) => ({ campaignId, requestId: newId(), actor: "operator:eva" });
const hasEnded = ({ status }: { status: string }) => status === "finished";

test("a campaign awards everybody once, in the name of who started it, and finishes", async () => {
  const { aggregator, rows } = keepingAggregator();
  const players = await givenPlayers(db, 12);
  const gameId = await givenGame(db);
  const campaignId = await givenCampaign(db, players, { gameId });

  expect(await runJobUntil(db, aggregator, campaignId, hasEnded)).toMatchObject({ awarded: 12, left: 0, failed: 0 });
  expect(rows).toHaveLength(12);
  const grants = await db.freeRoundsGrant.findMany({ where: { campaignId } });
  expect(new Set(grants.map(({ playerId }) => playerId)).size).toBe(12);
  expect(grants.every(({ status, grantedBy }) => status === "granted" && grantedBy === "operator:eva")).toBe(true);
  const audit = await db.auditEntry.findMany({ where: { subject: `campaign:${campaignId}` } });
  expect(audit.map(({ action }) => action)).toEqual(
    ["create", "recipients", "start"].map((verb) => `free-rounds.campaign.${verb}`),
  );
});

test("two workers share a campaign, and answers that are lost award nobody twice", async () => {
  const { aggregator, rows } = keepingAggregator((award) => (award % 4 === 0 ? "TIMEOUT" : null));
  const campaignId = await givenCampaign(db, await givenPlayers(db, 16), { gameId: await givenGame(db) });
  const stop = startCampaignJob(db, aggregator, { maxInFlight: 6, pollMs: 20 });
  await hurry(campaignId);

  await runJobUntil(db, aggregator, campaignId, hasEnded);
  await stop();
  expect(rows).toHaveLength(16);
});

test("the cap is never passed, and who comes after it is passed over", async () => {
  const { aggregator, rows } = keepingAggregator();
  const players = await givenPlayers(db, 9);
  const [frozen] = players;
  const campaignId = await givenCampaign(db, players, { gameId: await givenGame(db), maxRounds: 45 });
  await db.player.update({ where: { id: frozen?.id ?? "" }, data: { status: "frozen" } });

  expect(await runJobUntil(db, aggregator, campaignId, hasEnded)).toMatchObject({ awarded: 4, failed: 1, skipped: 4 });
  expect(rows).toHaveLength(4);
  const { recipients } = await listRecipients(db, { campaignId, state: "failed" });
  expect(recipients).toMatchObject([{ line: 1, cause: "PLAYER_BLOCKED" }]);
});

test("used up credit pauses the campaign with its cause; resumed, it goes on where it stood", async () => {
  const { aggregator, rows } = keepingAggregator();
  let isBroke = true;
  const createPlayer = async () => (isBroke ? refused("CREDIT_EXHAUSTED") : ok({ id: "1" }));
  const campaignId = await givenCampaign(db, await givenPlayers(db, 5), { gameId: await givenGame(db) });

  const paused = await runJobUntil(
    db,
    { ...aggregator, createPlayer },
    campaignId,
    ({ status, underWay }) => status === "paused" && underWay === 0,
  );
  expect(paused).toMatchObject({ pauseCause: "CREDIT_EXHAUSTED", awarded: 0, failed: 0, left: 5 });
  isBroke = false;
  expect(await resumeCampaign(db, who(campaignId))).toEqual({ ok: true, value: null });
  await runJobUntil(db, { ...aggregator, createPlayer }, campaignId, hasEnded);
  expect(rows).toHaveLength(5);
});

test("an aggregator that is away is waited for, longer each time", async () => {
  const { aggregator, rows } = keepingAggregator();
  let failures = 0;
  const createPlayer = async () => {
    failures += 1;
    return failures <= 6 ? refused<AggregatorCause>("UNREACHABLE") : ok({ id: "1" });
  };
  const campaignId = await givenCampaign(db, await givenPlayers(db, 6), { gameId: await givenGame(db) });

  expect(
    await runJobUntil(db, { ...aggregator, createPlayer }, campaignId, ({ heldCause }) => heldCause !== null),
  ).toMatchObject({ heldCause: "UNREACHABLE", status: "running", awarded: 0 });
  await runJobUntil(db, { ...aggregator, createPlayer }, campaignId, hasEnded);
  expect(rows).toHaveLength(6);
  expect(await db.campaign.findUnique({ where: { id: campaignId } })).toMatchObject({ holdCount: 0, heldUntil: null });
});

test("refusals in unknown words, several in a row, pause the campaign; those who failed can be tried again", async () => {
  const { aggregator, rows } = keepingAggregator();
  const wordy = stubAggregator({ addFreeRounds: async () => refused("REFUSED") });
  const campaignId = await givenCampaign(db, await givenPlayers(db, 9), { gameId: await givenGame(db) });

  const paused = await runJobUntil(db, wordy, campaignId, (at) => at.status === "paused" && at.underWay === 0);
  expect(paused.pauseCause).toBe("REFUSED");
  expect(paused.failed).toBeGreaterThanOrEqual(3);
  expect(await retryFailed(db, who(campaignId))).toMatchObject({ ok: true });
  await resumeCampaign(db, who(campaignId));
  expect(await runJobUntil(db, aggregator, campaignId, hasEnded)).toMatchObject({ awarded: 9, failed: 0 });
  expect(rows).toHaveLength(9);
});

test("once a campaign is paused nothing is sent, not even what was claimed before", async () => {
  const { aggregator, rows } = keepingAggregator();
  const campaignId = await givenCampaign(db, await givenPlayers(db, 3), { gameId: await givenGame(db) });
  await claimAwards(db, campaignId, 2);
  expect(await pauseCampaign(db, who(campaignId))).toEqual({ ok: true, value: null });
  await hurry(campaignId);

  await runJobUntil(db, aggregator, campaignId, ({ underWay }) => underWay === 0);
  expect(rows).toHaveLength(0);
  expect(await findCampaign(db, campaignId)).toMatchObject({ status: "paused", counts: { waiting: 3 } });
});

test("a cancelled campaign awards nobody more, and its rounds can be taken back where they are not played", async () => {
  const { aggregator, rows } = keepingAggregator();
  const campaignId = await givenCampaign(db, await givenPlayers(db, 8), { gameId: await givenGame(db), maxAwards: 8 });
  await runJobUntil(db, aggregator, campaignId, ({ awarded }) => awarded >= 3);
  const ending = { ...who(campaignId), reason: "wrong game" };
  expect(await cancelCampaign(db, ending)).toEqual({ ok: true, value: null });
  await runJobUntil(db, aggregator, campaignId, ({ left }) => left === 0);
  const awarded = rows.length;
  expect(await resumeCampaign(db, who(campaignId))).toEqual({ ok: false, code: "WRONG_STATUS" });
  const [first] = rows;
  if (!first) throw new Error("some were awarded");
  Object.assign(first, { performedCount: first.rounds, isActive: false });

  // The players of this stand-in share its rows: the one that was played is each player's only in the database.
  const perPlayer = {
    ...aggregator,
    getFreeRounds: vi.fn(async () => ok(rows.map((row) => ({ ...row })))),
    deleteFreeRounds: vi.fn(async () => {
      for (const row of rows) row.isActive = false;
      return ok(true as const);
    }),
  };
  expect(await withdrawCampaign(db, ending)).toEqual({ ok: true, value: null });
  const done = await runJobUntil(db, perPlayer, campaignId, (at) => at.isWithdrawing && at.withdrawalsLeft === 0);
  expect(done).toMatchObject({ status: "cancelled", awarded, withdrawn: awarded - 1, kept: 1 });
  expect(await withdrawCampaign(db, ending)).toEqual({ ok: false, code: "WRONG_STATUS" });
});

test("a draft starts only when it is filled, and can be thrown away", async () => {
  const campaignId = await givenDraft(db, { gameId: await givenGame(db) });
  expect(await startCampaign(db, who(campaignId))).toEqual({ ok: false, code: "NOT_FILLED" });
  await db.campaign.update({ where: { id: campaignId }, data: { isFilled: true } });
  expect(await startCampaign(db, who(campaignId))).toEqual({ ok: false, code: "NOBODY_LEFT" });
  expect(await discardCampaign(db, who(campaignId))).toEqual({ ok: true, value: null });
  expect(await startCampaign(db, who(campaignId))).toEqual({ ok: false, code: "CAMPAIGN_UNKNOWN" });
});

/** Lets the time pass after which what others claimed is anybody's. */
async function hurry(campaignId: string): Promise<void> {
  await db.campaignRecipient.updateMany({
    where: { campaignId, dueAt: { not: null } },
    data: { dueAt: new Date() },
  });
}
