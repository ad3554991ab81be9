import { aggregator } from "@/lib/aggregator";
import { db } from "@/lib/db";
import { reconcileGrants } from "@/lib/free-rounds";
import { log } from "@/lib/log";

const SETTLE_EVERY_MS = 5 * 60_000;

/**
 * Settles, every few minutes, the free rounds whose award was interrupted: nobody is forgotten,
 * and nobody is awarded twice.
 */
export function startGrantSettling(): void {
  const settle = async () => {
    try {
      const counts = await reconcileGrants(db(), aggregator());
      if (counts.grantedCount + counts.failedCount > 0) log.info(counts, "interrupted awards of free rounds settled");
    } catch (error) {
      log.error({ err: error }, "settling interrupted awards of free rounds failed");
    }
  };
  setInterval(() => void settle(), SETTLE_EVERY_MS).unref();
}
