import { readFileSync } from "node:fs";
import { isRunning, type ProcessIdentity, startOf } from "./process-identity";

const POLL_MS = 500;
const SHELL = /^(sh|dash|bash|ash|zsh|busybox)$/;

/**
 * Calls back once when the npm that started us is gone: killed, it can tell nobody. Started
 * without npm, nobody is watched: a process may well outlive its shell.
 */
export function onLauncherGone(callback: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const launcher = findLauncher(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && (launcher === null || isRunning(launcher))) return;
    clearInterval(timer);
    callback();
  }, POLL_MS);
  timer.unref();
}

/** npm runs scripts in a shell, which on some systems stays between it and us. Only Linux tells cheaply. */
function findLauncher(parent: number): ProcessIdentity | null {
  try {
    const command = readFileSync(`/proc/${parent}/comm`, "utf8").trim();
    if (!SHELL.test(command)) return null;
    const stat = readFileSync(`/proc/${parent}/stat`, "utf8");
    const grandparent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    const startedAt = startOf(grandparent);

    return startedAt === null ? null : { pid: grandparent, startedAt };
  } catch {
    return null;
  }
}
