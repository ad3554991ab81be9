import { aggregator } from "@/lib/aggregator";
import { createDb } from "@/lib/db";
import { countFreeRoundsUse, startCampaignJob } from "@/lib/free-rounds";
import { log } from "@/lib/log";

/** Connections of its own: a campaign of many thousands must keep none from the players. */
const JOB_DATABASE = { maxConnections: 4, statementTimeoutMs: 60_000 };

const COUNT_EVERY_MS = 30_000;

/**
 * Runs the campaigns of free rounds, and counts from time to time what was played of them. Any
 * number of servers may do so at once.
 */
export function startCampaigns(databaseUrl: string): void {
  const db = createDb(databaseUrl, JOB_DATABASE);
  startCampaignJob(db, aggregator());
  const count = async () => {
    try {
      await countFreeRoundsUse(db);
    } catch (error) {
      log.error({ err: error }, "counting the free rounds that were played failed");
    }
    setTimeout(count, COUNT_EVERY_MS).unref();
  };
  setTimeout(count, COUNT_EVERY_MS).unref();
}
