export { type ApprovalRefusal, approveAdjustment, rejectAdjustment } from "./decide-request";
export {
  type AdjustmentOutcome,
  type AdjustmentWish,
  type AdjustmentWishRefusal,
  requestAdjustment,
  type WishOptions,
} from "./request-adjustment";
