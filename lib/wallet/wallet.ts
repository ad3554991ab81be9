import { createDb, onceGlobally } from "@/lib/db";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { WalletQueue } from "./queue";
import { settle } from "./settle";

/**
 * The wallet of this process: the queue every callback goes through.
 *
 * It has connections of its own: a slow page must not keep a bet waiting for one. Their
 * time limits are shorter than the aggregator's patience (3 s).
 */
export function walletQueue(): WalletQueue {
  return onceGlobally("wallet-queue", () => {
    const lanes = 2;
    const db = createDb(env().DATABASE_URL, {
      maxConnections: lanes + 1,
      connectTimeoutMs: 1_000,
      statementTimeoutMs: 2_000,
    });
    const { UNKNOWN_ROUND_ROLLBACK, LARGE_WIN_CENTS } = env();
    const policy = { unknownRoundRollback: UNKNOWN_ROUND_ROLLBACK, largeWinCents: LARGE_WIN_CENTS };

    return new WalletQueue({
      lanes,
      settle: (calls, deadline) => settle(db, calls, { policy, deadline }),
      onFailure: (error, calls) => log.error({ err: error, callCount: calls.length }, "settling wallet calls failed"),
    });
  });
}
