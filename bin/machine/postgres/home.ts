import { createHash } from "node:crypto";
import { chmod, chown, lstat, mkdir, readlink, rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Account, canEnter } from "../reach";
import { SHARED_FOLDER } from "./binaries";

/**
 * The folder that holds the database's files: `postgres` in the data directory.
 *
 * Where the server's account cannot enter the data directory, the folder lies elsewhere and
 * `postgres` is a link to it. Without the link the folder elsewhere is left over from a data
 * directory that was deleted, and is deleted too.
 */
export async function prepareHome(dataDir: string, account: Account | null): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o755 });
  const inside = join(dataDir, "postgres");
  if (!account || (await canEnter(account, dataDir))) {
    await mkdir(inside, { recursive: true });
    if (account) await give(inside, account);

    return inside;
  }

  const elsewhere = homeElsewhere(dataDir);
  if (!(await isLinkTo(inside, elsewhere))) {
    await rm(elsewhere, { recursive: true, force: true });
    await rm(inside, { recursive: true, force: true });
    await symlink(elsewhere, inside);
  }
  // Anybody may create names in that folder: what is there already has to be ours.
  await mkdir(elsewhere, { mode: 0o700 }).catch(() => assertOwnedBy(elsewhere, account));
  await give(elsewhere, account);

  return elsewhere;
}

/** Deletes a data directory together with database files that lie elsewhere. */
export async function removeDataDir(dataDir: string): Promise<void> {
  const elsewhere = homeElsewhere(dataDir);
  if (await isLinkTo(join(dataDir, "postgres"), elsewhere)) await rm(elsewhere, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

function homeElsewhere(dataDir: string): string {
  const name = createHash("sha256").update(resolve(dataDir)).digest("hex").slice(0, 16);

  return join(SHARED_FOLDER, `marquee-${name}`);
}

async function isLinkTo(path: string, target: string): Promise<boolean> {
  try {
    return (await readlink(path)) === target;
  } catch {
    return false;
  }
}

async function assertOwnedBy(folder: string, account: Account): Promise<void> {
  const stats = await lstat(folder);
  if (!stats.isDirectory() || (stats.uid !== account.uid && stats.uid !== 0)) {
    throw new Error(`${folder} belongs to somebody else: delete it, or choose another DATA_DIR.`);
  }
}

async function give(folder: string, { uid, gid }: Account): Promise<void> {
  await chmod(folder, 0o700);
  await chown(folder, uid, gid);
}
