export { type Adjustment, type AdjustmentRefusal, adjust } from "./adjust";
export type { BalanceCall, InvalidCall, MoneyCall, MoneyKind, WalletCall } from "./call";
export { ADJUSTMENTS_ACCOUNT, FREE_ROUNDS_ACCOUNT, houseAccount, playerAccount } from "./house-accounts";
export { openAccount } from "./open-account";
export type { ExceptionKind, Outcome, RefusalCode } from "./outcome";
export { WalletQueue } from "./queue";
export { settle } from "./settle";
export { type LedgerProblem, type LedgerReport, verifyLedger } from "./verify-ledger";
export { walletQueue } from "./wallet";
