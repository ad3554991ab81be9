import type { z } from "zod";
import { recordAudit } from "@/lib/audit";
import type { Db, Prisma } from "@/lib/db";
import { newId } from "@/lib/ids";
import { ok, type Result, refused } from "@/lib/result";
import { checkGame } from "../eligibility";
import type { CreateCampaign } from "./campaign-input";

/** Why a campaign was not prepared. */
export type CreateCampaignRefusal =
  | "GAME_UNKNOWN"
  | "GAME_UNAVAILABLE"
  | "FREE_ROUNDS_UNSUPPORTED"
  /** The cap is smaller than one award. */
  | "CAP_TOO_SMALL"
  /** The same form was sent before. */
  | "ALREADY_DONE";

/**
 * Prepares a campaign as a draft: nothing is awarded before `startCampaign`.
 *
 * @param tx A database transaction.
 * @param actor `operator:<username>` or `cli`.
 * @returns The draft's id.
 */
export async function createCampaign(
  tx: Db,
  input: z.output<typeof CreateCampaign>,
  actor: string,
): Promise<Result<string, CreateCampaignRefusal>> {
  const { segment, startsAt, requestId, ...terms } = input;
  const game = await checkGame(tx, terms.gameId);
  if (!game.ok) return game;
  if (terms.maxRounds !== null && terms.maxRounds < terms.rounds) return refused("CAP_TOO_SMALL");

  const id = newId();
  const createdAt = new Date();
  const kept: Prisma.InputJsonObject | null = segment && JSON.parse(JSON.stringify(segment));
  const { count } = await tx.campaign.createMany({
    data: {
      ...terms,
      id,
      requestId,
      startsAt: startsAt ?? createdAt,
      ...(kept && { segment: kept }),
      status: "draft",
      createdBy: actor,
      createdAt,
    },
    skipDuplicates: true,
  });
  if (count === 0) return refused("ALREADY_DONE");

  const { gameId, rounds, betLevel, validDays, currency, maxAwards, maxRounds } = terms;
  await recordAudit(tx, {
    actor,
    action: "free-rounds.campaign.create",
    subject: `campaign:${id}`,
    reason: terms.reason,
    after: { name: terms.name, gameId, rounds, betLevel, validDays, currency, maxAwards, maxRounds, segment: kept },
    requestId,
  });

  return ok(id);
}
