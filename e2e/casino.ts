import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { CasinoShell } from "@/bin/testing/casino-shell-client";

const shell = new CasinoShell({ DATA_DIR: process.env.E2E_DATA_DIR });

/** A player as the command line shows one. */
export interface CliPlayer {
  id: string;
  username: string;
  currency: string;
  status: string;
  balanceCents: string;
}

/** Runs the operator's command line against the casino under test; one JSON object comes back. */
async function casino<T>(...args: string[]): Promise<T> {
  const { status, stdout, stderr } = await shell.run([...args, "--json"]);
  if (status !== 0) throw new Error(`casino ${args.slice(0, 2).join(" ")} failed: ${stdout}${stderr}`);

  return JSON.parse(stdout);
}

export const createPlayer = (username: string, password: string, balanceCents: number) =>
  casino<CliPlayer>(
    ...["player", "create", "--username", username, "--password", password],
    ...["--currency", "USD", "--balance-cents", String(balanceCents)],
  );

export const showPlayer = (username: string) => casino<CliPlayer>("player", "show", "--username", username);

export const setStatus = (username: string, status: "active" | "frozen") =>
  casino<CliPlayer>("player", "status", "--username", username, "--set", status);

/** Lets a player lose at most so much a day: the next bet beyond it is refused. */
export const limitLosses = (username: string, amountCents: number) =>
  casino<unknown>(
    ...["player", "limit", "--username", username, "--kind", "loss", "--period", "day"],
    ...["--amount-cents", String(amountCents)],
  );

/** Sends a player on a break of one day. */
export const sendOnBreak = (username: string) =>
  casino<unknown>("player", "exclude", "--username", username, "--kind", "time_out", "--days", "1");

export const createOperator = (username: string, password: string, role = "owner") =>
  casino<{ username: string }>("admin", "create", "--username", username, "--password", password, "--role", role);

/** The cookie of a new member of the staff who has just shown a code. */
export const signInStaff = (role: string) => shell.signInStaff(role);

/** The cookie of a player who has just signed in. */
export const signInPlayer = (username: string) => shell.signInPlayer(username);

export const verifyLedger = () => casino<{ isIntact: boolean }>("ledger", "verify");

export const syncGames = () => casino<{ invalidCount: number; gameCount: number }>("games", "sync");

/** As if five minutes had passed since a member of the staff last showed a code. */
export async function forgetSecondStep(username: string): Promise<void> {
  const runtime = await readFile(join(process.env.E2E_DATA_DIR ?? ".data", "runtime.json"), "utf8");
  const client = new Client({ connectionString: JSON.parse(runtime).databaseUrl });
  await client.connect();
  try {
    await client.query(
      `UPDATE sessions SET stepped_up_at = stepped_up_at - interval '5 minutes'
       FROM operators WHERE operators.id = operator_id AND username = $1`,
      [username],
    );
  } finally {
    await client.end();
  }
}
