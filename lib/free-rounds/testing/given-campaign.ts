import type { z } from "zod";
import type { Aggregator } from "@/lib/aggregator";
import type { Db, PrismaClient } from "@/lib/db";
import { newId } from "@/lib/ids";
import { addRecipients } from "../campaigns/add-recipients";
import type { CreateCampaign } from "../campaigns/campaign-input";
import { type CampaignProgress, getCampaignProgress } from "../campaigns/campaign-progress";
import { startCampaign } from "../campaigns/change-campaign";
import { createCampaign } from "../campaigns/create-campaign";
import { startCampaignJob } from "../campaigns/run-campaigns";

const ACTOR = "operator:eva";

/** A draft without recipients. */
export async function givenDraft(
  db: Db,
  fields: Partial<z.output<typeof CreateCampaign>> & { gameId: string },
): Promise<string> {
  const created = await createCampaign(
    db,
    {
      requestId: newId(),
      name: "Autumn",
      currency: "EUR",
      rounds: 10,
      betLevel: 1,
      validDays: 7,
      maxAwards: null,
      maxRounds: null,
      startsAt: null,
      endsAt: null,
      reason: "Autumn promotion",
      segment: null,
      ...fields,
    },
    ACTOR,
  );
  if (!created.ok) throw new Error(created.code);

  return created.value;
}

/** A started campaign for these players. */
export async function givenCampaign(
  db: PrismaClient,
  players: readonly { username: string }[],
  fields: Parameters<typeof givenDraft>[1],
): Promise<string> {
  const campaignId = await givenDraft(db, fields);
  const text = players.map(({ username }) => username).join("\n");
  await db.$transaction((tx) =>
    addRecipients(tx, { requestId: newId(), campaignId, firstLine: 1, text, isLast: true }, ACTOR),
  );
  const started = await db.$transaction((tx) => startCampaign(tx, { campaignId, requestId: newId(), actor: ACTOR }));
  if (!started.ok) throw new Error(started.code);

  return campaignId;
}

// A job that outlived its test would work on the campaigns of the next one.
const PATIENCE_MS = 50_000;

/** Runs the job until a campaign has come as far as `isThere` says. */
export async function runJobUntil(
  db: Db,
  aggregator: Aggregator,
  campaignId: string,
  isThere: (progress: CampaignProgress) => boolean,
): Promise<CampaignProgress> {
  const stop = startCampaignJob(db, aggregator, { maxInFlight: 6, pollMs: 20 });
  try {
    for (const giveUpAt = Date.now() + PATIENCE_MS; Date.now() < giveUpAt; ) {
      const progress = await getCampaignProgress(db, campaignId);
      if (progress && isThere(progress)) return progress;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error("the campaign did not get there");
  } finally {
    await stop();
  }
}
