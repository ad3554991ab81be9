import { execFile } from "node:child_process";
import { BUNDLED_CASINO } from "./bundle-casino";

/** What a run of the command line left behind. */
export interface CasinoRun {
  status: number;
  /** Its standard output, which has to be JSON and nothing else. */
  answer: unknown;
  stderr: string;
}

/**
 * Runs the command line with `--json`, on the test run's database or another one.
 *
 * @param env Settings that differ from this process's.
 */
export function runCasino(args: readonly string[], env: Record<string, string> = {}): Promise<CasinoRun> {
  const node = [BUNDLED_CASINO, ...args, "--json"];
  const settings = { ...process.env, DATABASE_URL: process.env.TEST_DATABASE_URL, ...env };

  return new Promise((resolve, reject) => {
    execFile(process.execPath, node, { env: settings }, (error, stdout, stderr) => {
      const status = typeof error?.code === "number" ? error.code : 0;
      try {
        resolve({ status, answer: JSON.parse(stdout), stderr });
      } catch (cause) {
        reject(new Error(`The answer is not JSON: ${stdout}${stderr}`, { cause }));
      }
    });
  });
}
