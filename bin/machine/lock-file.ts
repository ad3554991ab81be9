import { randomBytes } from "node:crypto";
import { link, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { hasCode, readJson } from "./json-file";
import { isRunning, ownIdentity, type ProcessIdentity } from "./process-identity";

const Owner = z.object({ pid: z.number(), startedAt: z.string() });
const POLL_MS = 100;
const BREAK_POLL_MS = 5;

/** Somebody else holds the lock, and kept it longer than we wanted to wait. */
export class LockedError extends Error {
  override name = "LockedError";

  constructor(
    readonly path: string,
    readonly owner: ProcessIdentity,
  ) {
    super(`Process ${owner.pid} holds ${path}`);
  }
}

/**
 * Takes a lock that one process at a time can hold. A lock whose owner has died is free.
 *
 * @returns The function that gives it back.
 * @throws LockedError when its owner lives and has not given it back in time.
 */
export async function takeLock(path: string, { waitMs }: { waitMs: number }): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  const deadline = Date.now() + waitMs;
  for (;;) {
    if (await tryLock(path)) return () => rm(path, { force: true });
    const owner = await findOwner(path);
    if (owner && isRunning(owner)) {
      if (Date.now() >= deadline) throw new LockedError(path, owner);
      await sleep(POLL_MS);
    } else {
      await breakLock(path);
    }
  }
}

async function findOwner(path: string): Promise<ProcessIdentity | null> {
  return Owner.nullable()
    .catch(null)
    .parse(await readJson(path));
}

/** Linking a finished file makes the lock appear together with its owner's name. */
async function tryLock(path: string): Promise<boolean> {
  const draft = uniqueBeside(path);
  await writeFile(draft, JSON.stringify(ownIdentity()));
  try {
    await link(draft, path);

    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Takes a dead owner's lock away. One process at a time looks and removes, or it might remove the lock
 * that a quicker one has taken since it looked.
 */
async function breakLock(path: string): Promise<void> {
  const breaking = `${path}.breaking`;
  if (!(await tryLock(breaking))) {
    const breaker = await findOwner(breaking);
    // It died between two lines of this function: only then may two get past here at once.
    if (breaker && !isRunning(breaker)) await rm(breaking, { force: true });
    await sleep(BREAK_POLL_MS);
    return;
  }
  try {
    const owner = await findOwner(path);
    if (!owner || !isRunning(owner)) await rm(path, { force: true });
  } finally {
    await rm(breaking, { force: true });
  }
}

function uniqueBeside(path: string): string {
  return `${path}.${process.pid}-${randomBytes(4).toString("hex")}`;
}
