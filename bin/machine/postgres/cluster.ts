import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { access, chown, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Account } from "../reach";
import { programOf } from "./binaries";
import { DATABASE_USER, serverProcess } from "./server-process";

const run = promisify(execFile);
const DRAFT = "cluster-draft-";

/** What a cluster needs to come into being. */
export interface ClusterOptions {
  home: string;
  binaries: string;
  account: Account | null;
  password: string;
}

/** The folder of the cluster in this home, whether it exists yet or not. */
export function clusterOf(home: string): string {
  return join(home, "cluster");
}

/** Whether the cluster exists: it gets its name only when finished. */
export async function hasCluster(home: string): Promise<boolean> {
  try {
    await access(join(clusterOf(home), "PG_VERSION"));

    return true;
  } catch {
    return false;
  }
}

/**
 * Makes the cluster under another name and renames it at the end, so that a run killed in the
 * middle leaves only a draft, which the next run throws away.
 */
export async function createCluster({ home, binaries, account, password }: ClusterOptions): Promise<void> {
  for (const name of await readdir(home)) {
    if (name.startsWith(DRAFT)) await rm(join(home, name), { recursive: true, force: true });
  }
  const draft = join(home, `${DRAFT}${randomBytes(6).toString("hex")}`);
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  try {
    await run(
      programOf(binaries, "initdb"),
      [
        `--pgdata=${draft}`,
        `--username=${DATABASE_USER}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        // PostgreSQL's own UTF-8 rules sort the same on every system.
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--no-instructions",
      ],
      serverProcess(account),
    );
    await rename(draft, clusterOf(home));
  } finally {
    await rm(passwordFile, { force: true });
  }
}
