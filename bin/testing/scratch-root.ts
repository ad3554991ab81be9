import { access, constants, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";

const MEMORY = "/dev/shm";
/** What a test run may need at most: the database, the casino's data, the browser's profile. */
const NEEDED_BYTES = 2 * 1024 ** 3;

/**
 * Where a test run keeps what it deletes in the end: in memory, where there is a file system for that with
 * room enough. Each test file has a database of its own, of nine hundred files: on a disk making
 * them takes ten times as long.
 */
export async function findScratchRoot(): Promise<string> {
  // Somebody chose another place.
  if (process.env.TMPDIR) return tmpdir();
  try {
    await access(MEMORY, constants.W_OK);
    const { bavail, bsize } = await statfs(MEMORY);

    return bavail * bsize >= NEEDED_BYTES ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}
