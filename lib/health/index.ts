export type { AggregatorHealth, LaunchFailures } from "./aggregator-health";
export { type Connection, readConnection } from "./connection";
export { findProblems, type Problem, type ProblemCode } from "./find-problems";
export { type Health, readHealth } from "./read-health";
export { type ConnectionTested, testConnection } from "./test-connection";
export { type AnswerFigures, type AnswerSlice, readWalletHealth, type WalletHealth } from "./wallet-health";
