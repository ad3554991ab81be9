import { createDb } from "@/lib/db";
import { rollUp } from "@/lib/rollups";
import { startProgress } from "../progress";
import { WHOLE_LEDGER } from "../with-database";
import { type Seeded, type SeedPlan, seedDatabase } from "./seed-database";

/** Seeds a database and rolls it up, telling how far it is. */
export async function fillDatabase(databaseUrl: string, plan: Omit<SeedPlan, "onProgress">): Promise<Seeded> {
  const progress = startProgress("postings", plan.postings);
  const seeded = await seedDatabase(databaseUrl, { ...plan, onProgress: progress.show }).finally(progress.end);
  await fillRollups(databaseUrl, seeded.postings);

  return seeded;
}

/**
 * Rolls up what a seed wrote. The job that follows the wallet would find it late: a seed's postings are of the
 * past, and the job looks at what changed since it last looked.
 */
async function fillRollups(databaseUrl: string, postings: number): Promise<void> {
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
