export { type ApprovalRefusal, approveAdjustment, rejectAdjustment } from "./decide-request";
export { applyException, dismissException } from "./end-exception";
export {
  type AdjustmentOutcome,
  type AdjustmentWish,
  type AdjustmentWishRefusal,
  requestAdjustment,
  type WishOptions,
} from "./request-adjustment";
