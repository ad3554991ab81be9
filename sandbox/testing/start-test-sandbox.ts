import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Patience } from "../callbacks/sender";
import { type Config, parseConfig } from "../config";
import { asFields, type Fields } from "../http";
import { type Sandbox, startSandbox } from "../server";

/** Waits that suit a test, in the proportions of the real ones. */
const HASTY: Patience = { answerTimeoutMs: 600, betPauseMs: 5, backoffMs: [20, 40], giveUpAfterMs: 60_000 };

/** A sandbox on a port and in a folder of its own. */
export interface TestSandbox {
  url: string;
  config: Config;
  /** Calls an API method with the operator's credentials; the body is the answer as it came. */
  call(method: string, fields?: Record<string, unknown>): Promise<{ status: number; body: Fields }>;
  arm(fault: Record<string, unknown>): Promise<void>;
  getJson(path: string): Promise<Fields>;
  postJson(path: string, body: unknown): Promise<{ status: number; body: Fields }>;
  /** Stops and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a sandbox with real doors; `changes` are environment variables. */
export async function startTestSandbox(changes: Record<string, string> = {}): Promise<TestSandbox> {
  const dataDir = await mkdtemp(join(tmpdir(), "sandbox-test-"));
  const config = parseConfig({
    SANDBOX_PORT: "0",
    SANDBOX_DATA_DIR: dataDir,
    SANDBOX_GAME_COUNT: "600",
    SANDBOX_CALLBACK_URL: "http://127.0.0.1:9/nobody",
    ...changes,
  });
  let running: Sandbox = await startSandbox(config, HASTY);

  const ask = async (path: string, options?: RequestInit) => {
    const response = await fetch(running.url + path, options);
    return { status: response.status, body: asFields(await response.json()) ?? {} };
  };
  const postJson = (path: string, body: unknown) =>
    ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

  return {
    get url() {
      return running.url;
    },
    config,
    call: (method, fields = {}) =>
      postJson("/api/v1", { api_login: config.apiLogin, api_password: config.apiPassword, method, ...fields }),
    async arm(fault) {
      const { status } = await postJson("/control/faults", fault);
      if (status !== 201) throw new Error(`The fault was not armed: ${status}`);
    },
    getJson: async (path) => (await ask(path)).body,
    postJson,
    async restart() {
      await running.stop();
      running = await startSandbox(config, HASTY);
    },
    async stop() {
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
