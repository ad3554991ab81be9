export {
  type AddRecipientsRefusal,
  addRecipients,
  addSegment,
  type LineCause,
} from "./campaigns/add-recipients";
export {
  awardsLeft,
  type Campaign,
  type CampaignStatus,
  RECIPIENT_STATES,
  type RecipientState,
} from "./campaigns/campaign";
export { AddRecipients, ChangeCampaign, CreateCampaign, EndCampaign, PreviewSegment } from "./campaigns/campaign-input";
export { type CampaignProgress, getCampaignProgress, progressOf } from "./campaigns/campaign-progress";
export {
  type ChangeCampaignRefusal,
  cancelCampaign,
  discardCampaign,
  pauseCampaign,
  resumeCampaign,
  retryFailed,
  startCampaign,
  withdrawCampaign,
} from "./campaigns/change-campaign";
export { type CreateCampaignRefusal, createCampaign } from "./campaigns/create-campaign";
export { listRecipients, type Recipient } from "./campaigns/list-recipients";
export { findCampaign, listCampaigns } from "./campaigns/read-campaigns";
export { type CampaignJobOptions, startCampaignJob } from "./campaigns/run-campaigns";
export { countSegment, Segment } from "./campaigns/segment";
export { type ComparedGrant, compareFreeRounds } from "./compare-free-rounds";
export { type Deletion, type DeletionCause, deleteFreeRounds } from "./delete-free-rounds";
export type { Grant, GrantCause } from "./grant";
export { type GrantRequest, grantFreeRounds } from "./grant-free-rounds";
export { DeleteFreeRounds, GrantFreeRounds } from "./grant-input";
export { type GrantsQuery, type ListedGrant, listGrants, MAX_GRANTS_COUNTED } from "./list-grants";
export { type FreeRoundsInbox, listPlayerFreeRounds, type PlayerFreeRounds } from "./list-player-free-rounds";
export { type GrantsReconciled, reconcileGrant, reconcileGrants } from "./reconcile-grant";
export { type CampaignUse, type CampaignUseDay, getCampaignUse } from "./use/campaign-use";
export { countFreeRoundsUse } from "./use/count-use";
