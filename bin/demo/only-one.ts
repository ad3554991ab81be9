import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { hasCode } from "@/bin/machine/json-file";
import { LockedError, takeLock } from "@/bin/machine/lock-file";
import { isRunning, type ProcessIdentity } from "@/bin/machine/process-identity";
import { findRuntime } from "@/bin/machine/runtime-file";

/** Longer than a casino takes to stop in order. */
const STOP_TIMEOUT_MS = 30_000;
const CHILD_TIMEOUT_MS = 3_000;
const POLL_MS = 50;

/**
 * Makes us the only casino on this data directory: one that runs is stopped, and what a killed
 * one left behind is cleared away.
 *
 * @returns The function that gives the place back.
 */
export async function becomeTheOnlyOne(dataDir: string): Promise<() => Promise<void>> {
  const lock = join(dataDir, "casino.lock");
  for (;;) {
    try {
      const leave = await takeLock(lock, { waitMs: 0 });
      for (const child of (await findRuntime(dataDir))?.children ?? []) await end(child, CHILD_TIMEOUT_MS);

      return leave;
    } catch (error) {
      if (!(error instanceof LockedError)) throw error;
      console.log(`Stopping the casino that already runs here (process ${error.owner.pid})`);
      await end(error.owner, STOP_TIMEOUT_MS);
    }
  }
}

async function end(identity: ProcessIdentity, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  if (isRunning(identity)) send(identity.pid, "SIGTERM");
  while (isRunning(identity)) {
    if (Date.now() > deadline) send(identity.pid, "SIGKILL");
    await sleep(POLL_MS);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!hasCode(error, "ESRCH")) throw error;
  }
}
