import { createDb, onceGlobally } from "@/lib/db";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import type { WalletPolicy } from "./decide";
import { WalletQueue } from "./queue";
import { settle } from "./settle";

const LANES = 2;

/**
 * Opens a wallet on a database: a queue with connections of its own, since a slow page must
 * not keep a bet waiting for one. Their time limits are shorter than the aggregator's
 * patience (3 s).
 */
export function openWallet(databaseUrl: string, policy: WalletPolicy): WalletQueue {
  const db = createDb(databaseUrl, { maxConnections: LANES + 1, connectTimeoutMs: 1_000, statementTimeoutMs: 2_000 });

  return new WalletQueue({
    lanes: LANES,
    settle: (calls, deadline) => settle(db, calls, { policy, deadline }),
    onFailure: (error, calls) => log.error({ err: error, callCount: calls.length }, "settling wallet calls failed"),
  });
}

/** The wallet of this process, as its settings want it: the queue every callback goes through. */
export function walletQueue(): WalletQueue {
  return onceGlobally("wallet-queue", () => openWallet(env().DATABASE_URL, walletPolicy()));
}

/** The operator's choices, as the settings have them. */
export function walletPolicy(): WalletPolicy {
  const { UNKNOWN_ROUND_ROLLBACK, LARGE_WIN_CENTS } = env();

  return { unknownRoundRollback: UNKNOWN_ROUND_ROLLBACK, largeWinCents: LARGE_WIN_CENTS };
}
