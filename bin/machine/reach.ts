import type { Stats } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** An account of the operating system, without its additional groups. */
export interface Account {
  uid: number;
  gid: number;
}

const READ = 4;
const ENTER = 1;

/** Whether an account may enter a folder, which takes the right to pass through each one above it. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  let current = await realpath(folder);
  for (;;) {
    if (!allows(await stat(current), account, ENTER)) return false;
    const parent = dirname(current);
    if (parent === current) return true;
    current = parent;
  }
}

/** Whether an account can enter a folder and read everything in it. */
export async function canReadTree(account: Account, folder: string): Promise<boolean> {
  if (!(await canEnter(account, folder))) return false;
  for (const entry of await readdir(folder, { recursive: true })) {
    const stats = await lstat(join(folder, entry));
    if (stats.isSymbolicLink()) continue;
    const needed = stats.isDirectory() ? READ | ENTER : READ;
    if (!allows(stats, account, needed)) return false;
  }

  return true;
}

function allows({ mode, uid, gid }: Stats, account: Account, needed: number): boolean {
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;

  return ((mode >> shift) & needed) === needed;
}
