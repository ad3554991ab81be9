import type { Db } from "@/lib/db";
import { rollUp } from "./roll-up";

const PASS_EVERY_MS = 5_000;
/** A pass over all accounts finds what a clock or an import hid from the quick ones. */
const SWEEP_EVERY_MS = 10 * 60_000;

/**
 * Keeps the rollups up with the ledger, in one of all processes at a time. The first pass looks at every account.
 *
 * @param onFailure Told when a pass could not be made; the next one tries again.
 * @returns Stops the schedule.
 */
export function startRollups(db: Db, onFailure: (error: unknown) => void): () => void {
  let isRunning = false;
  let sweptAt = Number.NEGATIVE_INFINITY;
  const pass = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      const startedAt = performance.now();
      const isSweep = startedAt - sweptAt > SWEEP_EVERY_MS;
      const postings = await rollUp(db, { isSweep });
      if (isSweep && postings !== null) sweptAt = startedAt;
    } catch (error) {
      onFailure(error);
    } finally {
      isRunning = false;
    }
  };
  const timer = setInterval(() => void pass(), PASS_EVERY_MS);
  timer.unref();
  void pass();

  return () => clearInterval(timer);
}
