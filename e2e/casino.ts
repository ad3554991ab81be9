import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

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
  const { stdout } = await run("npm", ["run", "--silent", "casino", "--", ...args, "--json"], {
    env: { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR },
  });

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

export const createOperator = (username: string, password: string) =>
  casino<{ username: string }>("admin", "create", "--username", username, "--password", password);

export const verifyLedger = () => casino<{ isIntact: boolean }>("ledger", "verify");

export const syncGames = () => casino<{ invalidCount: number; gameCount: number }>("games", "sync");
