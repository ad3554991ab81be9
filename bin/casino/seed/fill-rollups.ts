import { createDb } from "@/lib/db";
import { rollUp } from "@/lib/rollups";
import { startProgress } from "../progress";
import { WHOLE_LEDGER } from "../with-database";

/**
 * Rolls up what a seed wrote, telling how far it is. The job that follows the wallet would find it late: a seed's
 * postings are of the past, and the job looks at what changed since it last looked.
 */
export async function fillRollups(databaseUrl: string, postings: number): Promise<void> {
  const db = createDb(databaseUrl, WHOLE_LEDGER);
  const progress = startProgress("postings rolled up", postings);
  try {
    await rollUp(db, { isSweep: true, onProgress: progress.show });
    await db.$executeRaw`ANALYZE`;
  } finally {
    progress.end();
    await db.$disconnect();
  }
}
