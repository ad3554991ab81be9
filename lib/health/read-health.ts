import type { Db } from "@/lib/db";
import { type AggregatorHealth, readAggregatorHealth } from "./aggregator-health";
import { findProblems, type Problem } from "./find-problems";
import { readWalletHealth, type WalletHealth } from "./wallet-health";

/** Everything technical an operator looks at. */
export interface Health {
  readonly wallet: WalletHealth;
  readonly aggregator: AggregatorHealth;
  /** How long the database took to answer the smallest of questions. */
  readonly databaseMs: number;
  readonly problems: readonly Problem[];
}

/** How the wallet, the aggregator and the database do, and what is wrong with them. */
export async function readHealth(db: Db, now: Date): Promise<Health> {
  const askedAt = performance.now();
  await db.$queryRaw`SELECT 1`;
  const databaseMs = performance.now() - askedAt;
  const [wallet, aggregator] = await Promise.all([readWalletHealth(db, now), readAggregatorHealth(db, now)]);

  return { wallet, aggregator, databaseMs, problems: findProblems({ wallet, aggregator, databaseMs }, now) };
}
