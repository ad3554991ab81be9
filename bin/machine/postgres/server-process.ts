import type { Account } from "../reach";

/** The superuser of the cluster, and the database the product lives in. */
export const DATABASE_USER = "marquee";

/** The part of Node's options for a child that is the same for each of PostgreSQL's programs. */
export interface ServerProcess extends Partial<Account> {
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/**
 * How PostgreSQL's programs are started. The working folder must be one the account may
 * enter, and no setting of somebody's shell (PGDATA, PGPORT, LC_*) may leak in.
 */
export function serverProcess(account: Account | null): ServerProcess {
  return {
    ...account,
    cwd: "/",
    env: { NODE_ENV: "production", PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" },
  };
}
