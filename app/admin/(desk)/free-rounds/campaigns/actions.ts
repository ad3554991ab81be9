"use server";

import { revalidatePath } from "next/cache";
import { staffAction, staffTask } from "@/lib/auth";
import {
  AddRecipients,
  addRecipients,
  addSegment,
  ChangeCampaign,
  CreateCampaign,
  cancelCampaign,
  countSegment,
  createCampaign,
  discardCampaign,
  EndCampaign,
  PreviewSegment,
  pauseCampaign,
  resumeCampaign,
  retryFailed,
  startCampaign,
  withdrawCampaign,
} from "@/lib/free-rounds";
import { ok } from "@/lib/result";

/** Prepares a campaign as a draft; answers its id. */
export const createCampaignAction = staffAction(
  { permission: "free-rounds.award", schema: CreateCampaign },
  (tx, input, staff) => createCampaign(tx, input, staff.actor),
);

/** Adds one stretch of a list to a draft. */
export const addRecipientsAction = staffAction(
  { permission: "free-rounds.award", schema: AddRecipients },
  (tx, input, staff) => addRecipients(tx, input, staff.actor),
);

/** Fills a draft with the players of its segment; many take longer than an action's transaction. */
export const addSegmentAction = staffTask(
  { permission: "free-rounds.award", schema: ChangeCampaign },
  (db, input, staff) => addSegment(db, input, staff.actor),
);

/** Counts whom the filters of a segment hold now. */
export const countSegmentAction = staffTask(
  { permission: "free-rounds.award", schema: PreviewSegment },
  async (db, { currency, segment }) => ok(await countSegment(db, currency, segment)),
);

/** Starts a draft. */
export const startCampaignAction = staffAction(
  { permission: "free-rounds.award", schema: ChangeCampaign, asksForCode: true },
  async (tx, input, staff) => refreshed(await startCampaign(tx, { ...input, actor: staff.actor })),
);

/** Pauses a campaign; never asks for a code, because it may be urgent. */
export const pauseCampaignAction = staffAction(
  { permission: "free-rounds.award", schema: ChangeCampaign },
  async (tx, input, staff) => refreshed(await pauseCampaign(tx, { ...input, actor: staff.actor })),
);

/** Lets a paused campaign go on. */
export const resumeCampaignAction = staffAction(
  { permission: "free-rounds.award", schema: ChangeCampaign, asksForCode: true },
  async (tx, input, staff) => refreshed(await resumeCampaign(tx, { ...input, actor: staff.actor })),
);

/** Puts those whose award failed back in line. */
export const retryFailedAction = staffAction(
  { permission: "free-rounds.award", schema: ChangeCampaign, asksForCode: true },
  async (tx, input, staff) => refreshed(await retryFailed(tx, { ...input, actor: staff.actor })),
);

/** Throws a draft away. */
export const discardCampaignAction = staffAction(
  { permission: "free-rounds.award", schema: ChangeCampaign },
  (tx, input, staff) => discardCampaign(tx, { ...input, actor: staff.actor }),
);

/** Ends a campaign: no further awards. */
export const cancelCampaignAction = staffAction(
  { permission: "free-rounds.cancel", schema: EndCampaign },
  async (tx, input, staff) => refreshed(await cancelCampaign(tx, { ...input, actor: staff.actor })),
);

/** Has what was not played taken back. */
export const withdrawCampaignAction = staffAction(
  { permission: "free-rounds.cancel", schema: EndCampaign },
  async (tx, input, staff) => refreshed(await withdrawCampaign(tx, { ...input, actor: staff.actor })),
);

function refreshed<Outcome>(outcome: Outcome): Outcome {
  revalidatePath("/admin/free-rounds", "layout");

  return outcome;
}
