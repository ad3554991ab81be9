import { CasinoShell } from "./casino-shell-client";

/** What a run of the command line left behind. */
export interface CasinoRun {
  status: number;
  /** Its standard output, which has to be JSON and nothing else. */
  answer: unknown;
  stderr: string;
}

// One for each set of settings; the database comes with each line.
const shells = new Map<string, CasinoShell>();

/**
 * Runs the command line with `--json`, on the test run's database or another one.
 *
 * @param env Settings that differ from this process's.
 */
export async function runCasino(args: readonly string[], env: Record<string, string> = {}): Promise<CasinoRun> {
  const { DATABASE_URL = process.env.TEST_DATABASE_URL, ...settings } = env;
  const key = JSON.stringify(settings);
  const shell = shells.get(key) ?? new CasinoShell(settings);
  shells.set(key, shell);
  const { status, stdout, stderr } = await shell.run([...args, "--json"], DATABASE_URL);
  try {
    return { status, answer: JSON.parse(stdout), stderr };
  } catch (cause) {
    throw new Error(`The answer is not JSON: ${stdout}${stderr}`, { cause });
  }
}
