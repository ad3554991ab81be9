import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { PrismaClient } from "@/lib/db";
import { type CampaignProgress, getCampaignProgress } from "@/lib/free-rounds";
import type { TestSandbox } from "@/sandbox/testing/start-test-sandbox";
import { beginCampaign, makePlayers } from "./ground";
import { killWorker, startWorker } from "./worker";

/** How hard a campaign is tried. */
export interface Trial {
  players: number;
  workers: number;
  /** How often a worker is killed, evenly over the campaign. */
  kills: number;
  /** Answers of addFreeRounds that are cut off with each kill, their rounds awarded. */
  lostAnswers: number;
  /** Called when something can be told. */
  onProgress?: (line: string) => void;
  /** Called after each kill. */
  onKilled?: () => Promise<void>;
}

/** What came of it: `awards` is what the aggregator counts. */
export interface Proof {
  players: number;
  awards: number;
  /** Players the aggregator gave more than one grant. */
  doubles: number;
  /** Players it gave none. */
  missing: number;
  /** What our own books say was awarded. */
  booked: number;
  kills: number;
  /** Awards that were being sent when their worker was killed. */
  cutInFlight: number;
  answersLost: number;
  seconds: number;
}

const Counts = z.object({ counts: z.record(z.string(), z.number()) });
const POLL_MS = 250;

/**
 * Awards a campaign to all players of an empty database while workers are killed and answers
 * lost, then has the aggregator count.
 */
export async function proveCampaign(
  { db, databaseUrl, sandbox }: { db: PrismaClient; databaseUrl: string; sandbox: TestSandbox },
  { players, workers: workerCount, kills: killCount, lostAnswers, onProgress, onKilled }: Trial,
): Promise<Proof> {
  await makePlayers(db, players);
  const campaignId = await beginCampaign(db, sandbox);
  const { apiLogin: login, apiPassword: password } = sandbox.config;
  const place = { databaseUrl, aggregatorUrl: `${sandbox.url}/api/v1`, login, password };
  const startedAt = performance.now();
  const workers = await Promise.all(Array.from({ length: workerCount }, () => startWorker(place)));

  let [kills, cutInFlight] = [0, 0];
  let progress = await readProgress(db, campaignId);
  for (; progress.status !== "finished"; progress = await readProgress(db, campaignId)) {
    const isTimeToKill = kills < killCount && progress.awarded >= (players * (kills + 1)) / (killCount + 1);
    if (isTimeToKill) {
      await sandbox.arm({ kind: "answer-cut", method: "addFreeRounds", count: lostAnswers });
      const index = kills % workerCount;
      const victim = workers[index];
      if (victim) await killWorker(victim);
      kills += 1;
      cutInFlight += await countSending(db);
      await onKilled?.();
      workers[index] = await startWorker(place);
      onProgress?.(`${kills} kills, ${progress.awarded} awarded, ${progress.left} left`);
    } else await sleep(POLL_MS);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  await Promise.all(workers.map(killWorker));

  const { counts } = Counts.parse(await sandbox.getJson("/control/free-rounds/counts"));
  const perPlayer = Object.values(counts);
  const pending = await sandbox.getJson("/control/faults");

  return {
    players,
    awards: perPlayer.reduce((sum, count) => sum + count, 0),
    doubles: perPlayer.filter((count) => count > 1).length,
    missing: players - perPlayer.length,
    booked: progress.awarded,
    kills,
    cutInFlight,
    answersLost: kills * lostAnswers - leftOf(pending),
    seconds: Math.round(seconds * 10) / 10,
  };
}

/** Faults that found nothing more to strike. */
function leftOf(pending: unknown): number {
  const { faults } = z.object({ faults: z.array(z.object({ count: z.number().optional() })) }).parse(pending);

  return faults.reduce((sum, { count = 0 }) => sum + count, 0);
}

async function readProgress(db: PrismaClient, campaignId: string): Promise<CampaignProgress> {
  const progress = await getCampaignProgress(db, campaignId);
  if (!progress) throw new Error("the campaign is gone");

  return progress;
}

/** Those of the workers that live are few: most were cut. */
function countSending(db: PrismaClient): Promise<number> {
  return db.freeRoundsGrant.count({ where: { status: "intended", attemptState: "sending" } });
}
