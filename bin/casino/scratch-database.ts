import { randomBytes } from "node:crypto";
import { Client, DatabaseError } from "pg";
import { CommandError } from "./answer";

const INSUFFICIENT_PRIVILEGE = "42501";

/**
 * Runs work on an empty database made for it on the same server, and drops that afterwards,
 * also when the command is told to stop meanwhile.
 *
 * @throws CommandError when the server lets this user make none, or on a signal.
 */
export async function withScratchDatabase<T>(
  databaseUrl: string,
  work: (scratchUrl: string) => Promise<T>,
): Promise<T> {
  const name = `marquee_replay_${randomBytes(6).toString("hex")}`;
  await create(databaseUrl, name);
  const stop = onStop();
  try {
    return await Promise.race([work(Object.assign(new URL(databaseUrl), { pathname: `/${name}` }).href), stop.told]);
  } finally {
    stop.forget();
    await query(databaseUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

async function create(databaseUrl: string, name: string): Promise<void> {
  try {
    await query(databaseUrl, `CREATE DATABASE ${name}`);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== INSUFFICIENT_PRIVILEGE) throw error;

    throw new CommandError(
      "MAY_NOT_CREATE_DATABASE",
      "This database user may not create databases. Let it (ALTER ROLE … CREATEDB), or make an empty one and name it with --into.",
    );
  }
}

async function query(databaseUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Fails when the process is told to stop, in place of its sudden end. */
function onStop(): { told: Promise<never>; forget: () => void } {
  let stop: (signal: string) => void = () => undefined;
  const told = new Promise<never>((_, reject) => {
    stop = (signal) => reject(new CommandError("STOPPED", `Stopped by ${signal}`));
  });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.once(signal, stop);

  return {
    told,
    forget: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
