import { z } from "zod";
import type { PrismaClient } from "@/lib/db";
import { addSegment, createCampaign, startCampaign } from "@/lib/free-rounds";
import { newId } from "@/lib/ids";
import type { Result } from "@/lib/result";
import type { TestSandbox } from "@/sandbox/testing/start-test-sandbox";

const ACTOR = "operator:proof";
const CURRENCY = "EUR";

const Games = z.object({
  response: z.array(z.object({ id_hash: z.string(), name: z.string(), freerounds_supported: z.boolean() })),
});

/** Makes players in one statement; they can be awarded, but nobody can sign in as one of them. */
export async function makePlayers(db: PrismaClient, count: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO players (id, username, password_hash, currency, created_at)
    SELECT gen_random_uuid(), 'proof-' || number, 'none', ${CURRENCY}, now()
    FROM generate_series(1, ${count}::integer) number`;
}

/** Starts a campaign for all players of the database; its id. */
export async function beginCampaign(db: PrismaClient, sandbox: TestSandbox): Promise<string> {
  const gameId = await makeGame(db, sandbox);
  const terms = { name: "Proof", gameId, rounds: 10, betLevel: 1, validDays: 7, currency: CURRENCY } as const;
  const limits = { maxAwards: null, maxRounds: null, startsAt: null, endsAt: null, segment: {} };
  const campaignId = unwrap(
    await createCampaign(db, { ...terms, ...limits, requestId: newId(), reason: "proof" }, ACTOR),
  );
  unwrap(await addSegment(db, { campaignId }, ACTOR));
  unwrap(await db.$transaction((tx) => startCampaign(tx, { campaignId, requestId: newId(), actor: ACTOR })));

  return campaignId;
}

async function makeGame(db: PrismaClient, sandbox: TestSandbox): Promise<string> {
  const { body } = await sandbox.call("getGameList");
  const game = Games.parse(body).response.find(({ freerounds_supported }) => freerounds_supported);
  if (!game) throw new Error("the sandbox has no game with free rounds");
  const now = new Date();
  const standing = { type: "slots", studio: "proof", studioName: "Proof", hasFreeRounds: true, hasDemo: false };
  const seen = { raw: {}, firstSeenAt: now, lastSeenAt: now };
  await db.game.create({ data: { idHash: game.id_hash, name: game.name, ...standing, ...seen } });

  return game.id_hash;
}

function unwrap<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.code);

  return result.value;
}
