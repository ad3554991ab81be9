import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { type ProcessIdentity, startOf } from "./process-identity";

/** Longer than a server drains. */
const STOP_TIMEOUT_MS = 12_000;
const LAST_LINES = 25;

/** A Node process of ours. */
export interface ChildOptions {
  /** For messages. */
  name: string;
  /** What follows `node`. */
  args: string[];
  env?: Record<string, string>;
  /** Where its output goes; without one, to the terminal. */
  logFile?: string;
  /** Whether it hears of our end and may say it is ready. Tools of others get no channel. Default true. */
  hasChannel?: boolean;
}

/** A process we started and have to end. */
export interface Child {
  name: string;
  identity: ProcessIdentity;
  /** Resolves when it says it is ready; rejects when it ends before. */
  ready: Promise<void>;
  /** Resolves with its exit status: 0 when all is well, 1 when a signal ended it. */
  ended: Promise<number>;
  /** Asks it to end and waits; a deaf one is killed. */
  stop: () => Promise<void>;
  /** What it said last. */
  lastLines: () => string;
}

/**
 * Starts a Node process in a group of its own: Ctrl-C in a terminal reaches us alone, and we stop
 * our children in order. The channel to it tells it when we die.
 */
export function startChild({ name, args, env = {}, logFile, hasChannel = true }: ChildOptions): Child {
  const output = logFile === undefined ? "inherit" : openSync(logFile, "w", 0o600);
  const child = spawn(process.execPath, args, {
    detached: true,
    stdio: ["ignore", output, output, ...(hasChannel ? (["ipc"] as const) : [])],
    env: { ...process.env, ...env },
  });
  if (output !== "inherit") closeSync(output);
  const ended = new Promise<number>((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.on("message", (message) => {
      if (isReadyMessage(message)) resolve();
    });
    ended.then((status) => reject(new Error(`${name} ended with status ${status} before it was ready`)), reject);
  });
  // Not everybody waits for it.
  ready.catch(() => undefined);

  return {
    name,
    identity: { pid: child.pid ?? 0, startedAt: startOf(child.pid ?? 0) ?? "" },
    ready,
    ended,
    stop: () => stop(child, ended),
    lastLines: () => (logFile === undefined ? "" : readLastLines(logFile)),
  };
}

function isReadyMessage(message: unknown): boolean {
  return typeof message === "object" && message !== null && "type" in message && message.type === "ready";
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const impatience = setTimeout(() => killGroup(child), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(impatience);
  // Helpers of a compiler may still be about.
  killGroup(child);
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // Nobody is left in it.
  }
}

function readLastLines(path: string): string {
  return readFileSync(path, "utf8").trimEnd().split("\n").slice(-LAST_LINES).join("\n");
}
