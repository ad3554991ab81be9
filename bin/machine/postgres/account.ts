import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Account } from "../reach";

const run = promisify(execFile);

/** Ways to make the account, by the tools that systems have for it. */
const CREATE: readonly [string, ...string[]][] = [
  ["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"],
  ["adduser", "-S", "-D", "-H", "postgres"],
];

/**
 * Whom PostgreSQL runs as; null means as ourselves. It refuses to run as root, so root
 * hands it to the account `postgres`, made when missing, or else to `nobody`.
 */
export async function findServerAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;

  return (await findAccount("postgres")) ?? (await createAccount()) ?? (await getAccount("nobody"));
}

async function createAccount(): Promise<Account | null> {
  for (const [command, ...args] of CREATE) {
    await run(command, args).catch(() => undefined);
    const account = await findAccount("postgres");
    if (account) return account;
  }

  return null;
}

async function getAccount(name: string): Promise<Account> {
  const account = await findAccount(name);
  if (!account) throw new Error("PostgreSQL does not run as root, and there is no account `postgres` or `nobody`.");

  return account;
}

async function findAccount(name: string): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);

    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}
