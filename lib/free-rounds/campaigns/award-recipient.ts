import type { Aggregator } from "@/lib/aggregator";
import type { Db } from "@/lib/db";
import { type DeletionCause, deleteFreeRounds } from "../delete-free-rounds";
import { grantFreeRounds } from "../grant-free-rounds";
import { type ClaimedRecipient, type RecipientEnd, settleRecipient } from "./claim-recipients";
import { holdCampaign, noteRefusal, pauseForCause } from "./stand-still";
import { verdictOn } from "./verdict";

/** What every award of a campaign has in common. */
export interface CampaignTerms {
  id: string;
  gameId: string;
  rounds: number;
  betLevel: number;
  validDays: number;
  startedBy: string | null;
  withdrawnBy: string | null;
  withdrawnBecause: string | null;
}

const WITHDRAW_AGAIN_MS = 10_000;

/** What the aggregator will not answer otherwise the next time. */
const FINAL: ReadonlySet<DeletionCause> = new Set<DeletionCause>([
  "GRANT_NOT_ACTIVE",
  "GRANT_UNKNOWN",
  "GAME_NOT_FOUND",
  "PLAYER_REJECTED",
]);
/** A refusal in words nobody knows is believed when it was heard so often. */
const MAX_WITHDRAWALS = 5;

/** Awards a claimed recipient its rounds, or finds that it has them, and writes what came of it. */
export async function awardRecipient(
  db: Db,
  aggregator: Aggregator,
  { id: campaignId, gameId, rounds, betLevel, validDays, startedBy }: CampaignTerms,
  recipient: ClaimedRecipient,
): Promise<void> {
  const { playerId, requestId, tries } = recipient;
  const request = { requestId, playerId, gameId, rounds, betLevel, validDays, campaignId };
  // Who else is at the player's grants may take a while: the recipient waits, not the worker.
  const granted = await grantFreeRounds(db, aggregator, { ...request, grantedBy: startedBy ?? "job" }, { waitMs: 0 });
  if (granted.ok) return settleRecipient(db, recipient, { state: "awarded" });

  const { end, campaign } = verdictOn(granted.code, tries);
  // The campaign first: whoever finds the recipient free again finds it held or paused.
  if (campaign === "holds") await holdCampaign(db, campaignId, granted.code);
  if (campaign === "pauses") await pauseForCause(db, campaignId, granted.code);
  if (campaign === "notes-refusal") await noteRefusal(db, campaignId);
  await settleRecipient(db, recipient, end);
}

/** Takes a claimed recipient's rounds back, as far as they are not played. */
export async function withdrawRecipient(
  db: Db,
  aggregator: Aggregator,
  { id: campaignId, withdrawnBy, withdrawnBecause }: CampaignTerms,
  recipient: ClaimedRecipient,
): Promise<void> {
  const grant = await db.freeRoundsGrant.findUnique({
    where: { requestId: recipient.requestId },
    select: { id: true, status: true },
  });
  if (!grant) return settleRecipient(db, recipient, { state: "kept", cause: "GRANT_UNKNOWN" });
  // Deleted by hand, or together with another grant of the game.
  if (grant.status === "deleted") return settleRecipient(db, recipient, { state: "withdrawn" });

  const deletion = { grantId: grant.id, actor: withdrawnBy ?? "job", reason: withdrawnBecause ?? "" };
  const deleted = await deleteFreeRounds(db, aggregator, deletion);
  if (deleted.ok) return settleRecipient(db, recipient, { state: "withdrawn" });

  const isRefused = deleted.code === "REFUSED";
  const isFinal = FINAL.has(deleted.code) || (isRefused && recipient.tries >= MAX_WITHDRAWALS);
  if (!isFinal && !isRefused) await holdCampaign(db, campaignId, deleted.code);
  const end: RecipientEnd = isFinal
    ? { state: "kept", cause: deleted.code }
    : { state: "withdrawing", cause: deleted.code, afterMs: WITHDRAW_AGAIN_MS };
  await settleRecipient(db, recipient, end);
}
