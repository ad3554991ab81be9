export { type Adjustment, type AdjustmentRefusal, adjust } from "./adjust";
export { ADJUSTMENT_CODES, type AdjustmentCode, codeFits } from "./adjustment-code";
export type { BalanceCall, InvalidCall, MoneyCall, MoneyKind, WalletCall } from "./call";
export type { WalletPolicy } from "./decide";
export {
  applyException,
  dismissException,
  type EndedException,
  type EndingRefusal,
  type ExceptionEnding,
  type ExceptionPreview,
  previewException,
} from "./end-exception";
export { ADJUSTMENTS_ACCOUNT, FREE_ROUNDS_ACCOUNT, houseAccount, playerAccount } from "./house-accounts";
export { lockAccount } from "./lock-accounts";
export { openAccount } from "./open-account";
export type { ExceptionKind, Outcome, RefusalCode } from "./outcome";
export { WalletQueue } from "./queue";
export { type LimitUse, readLimitUse } from "./read-limit-use";
export { reconcile, startNightlyReconcile } from "./reconcile";
export { type Rehearsal, rehearse } from "./rehearse";
export { type ReplayDifference, type ReplayReport, replayLedger } from "./replay-ledger";
export { carryOutReconcile, requestReconcile } from "./requested-reconcile";
export { settle } from "./settle";
export { type LedgerProblem, type LedgerReport, verifyLedger } from "./verify-ledger";
export { openWallet, walletPolicy, walletQueue } from "./wallet";
