import type { TrustProblem } from "@/lib/aggregator";
import type { RefusalCode, WalletCall } from "@/lib/wallet";

/** Why a callback was turned away before the wallet saw it. */
export type TrustRefusal = "METHOD_NOT_GET" | "ADDRESS_NOT_ALLOWED" | TrustProblem;

/** Why a callback was not answered with yes. `ANSWERING_FAILED` is a fault of ours. */
export type CallRefusal = RefusalCode | TrustRefusal | "ANSWERING_FAILED";

/** One callback that has just been answered. */
export interface LoggedCall {
  receivedAt: Date;
  method: string;
  /** Where it came from, as far as it can be known. */
  sourceAddress: string | null;
  /** As received; the log masks its key. */
  rawQuery: string;
  /** What the wallet was asked; null when the callback was turned away before. */
  call: WalletCall | null;
  error: 0 | 1 | 2;
  /** The balance the answer carried. */
  balanceCents: bigint;
  refusal: CallRefusal | null;
  /** More about the refusal, where there is more to say. */
  problem: string | null;
  /** Answered before; this is the same answer again, or the refusal of other contents. */
  isRepeat: boolean;
  /** From the request to the answer. */
  durationMs: number;
}

/** Refusals that mean our side could not answer: the aggregator will call again. */
const FAILURES: ReadonlySet<CallRefusal> = new Set(["WALLET_UNAVAILABLE", "ANSWERING_FAILED"]);

/** Whether our side could not answer a call, though it may have been a good one. */
export function isFailure(refusal: CallRefusal | null): boolean {
  return refusal !== null && FAILURES.has(refusal);
}
