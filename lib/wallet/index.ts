export { type Adjustment, type AdjustmentRefusal, adjust } from "./adjust";
export type { BalanceCall, InvalidCall, MoneyCall, MoneyKind, WalletCall } from "./call";
export { ADJUSTMENTS_ACCOUNT, FREE_ROUNDS_ACCOUNT } from "./house-accounts";
export { openAccount } from "./open-account";
export type { ExceptionKind, Outcome, RefusalCode } from "./outcome";
