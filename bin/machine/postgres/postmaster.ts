import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, readlink, realpath } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Client } from "pg";
import { findFreePort } from "../free-port";
import { hasCode, isMissing } from "../json-file";
import { startOf } from "../process-identity";
import type { Account } from "../reach";
import { programOf } from "./binaries";
import { clusterOf } from "./cluster";
import { DATABASE_USER, serverProcess } from "./server-process";

const run = promisify(execFile);
const KEEPER = fileURLToPath(new URL("keeper.mjs", import.meta.url));
const START_TRIES = 5;
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 25_000;
const POLL_MS = 30;

/** What a server needs to run. */
export interface PostmasterOptions {
  home: string;
  binaries: string;
  account: Account | null;
  password: string;
  logFile: string;
  /** Whether a commit waits for the disk; only throw-away databases may say no. */
  isDurable: boolean;
}

/** A running server. */
export interface Postmaster {
  /** Address of its database `postgres`. */
  url: URL;
  /** Resolves when the server has ended, asked or not. */
  ended: Promise<void>;
  /** Shuts down in order and waits for it. */
  stop: () => Promise<void>;
}

/** Starts the server on a free port of the loopback interface and waits until it answers. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  for (let tries = 1; ; tries++) {
    const port = await findFreePort();
    const keeper = spawnKeeper(options, port);
    const ended = once(keeper, "exit").then(() => undefined);
    const stop = async () => {
      // From here on somebody waits for it.
      keeper.ref();
      if (keeper.connected) keeper.disconnect();
      await ended;
    };
    const url = new URL(`postgresql://${DATABASE_USER}:${options.password}@127.0.0.1:${port}/postgres`);
    const isUp = await answers(keeper, url).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    if (isUp) return { url, ended, stop };

    await stop();
    // Between our look and its start somebody else may have taken the port, and shared memory
    // of a server killed a moment ago may still be in use.
    if (tries === START_TRIES) throw new Error(`PostgreSQL does not start:\n${await lastLines(options.logFile)}`);
    await sleep(200);
  }
}

/** Ends a server an earlier run left on this cluster; does nothing when there is none. */
export async function stopOrphan(home: string): Promise<void> {
  const pid = await findPostmaster(clusterOf(home));
  if (pid === null) return;
  const startedAt = startOf(pid);
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  signal(pid, "SIGINT");
  while (startOf(pid) === startedAt) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${pid}) of an earlier run does not stop.`);
    await sleep(POLL_MS);
  }
}

function spawnKeeper({ home, binaries, account, logFile, isDurable }: PostmasterOptions, port: number): ChildProcess {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    fsync: isDurable ? "on" : "off",
    synchronous_commit: isDurable ? "on" : "off",
    // A report on all players of a year is sorted in memory, not on the disk.
    work_mem: "16MB",
    timezone: "UTC",
    log_timezone: "UTC",
  };
  const args = [
    "-D",
    clusterOf(home),
    ...Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]),
  ];
  const job = { program: programOf(binaries, "postgres"), args, logFile, options: serverProcess(account) };
  const keeper = spawn(process.execPath, [KEEPER, JSON.stringify(job)], {
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    // What steers our own Node (test runners, loaders) must not steer the keeper.
    env: { NODE_ENV: "production", PATH: process.env.PATH ?? "" },
  });
  // A command that forgets to stop it may still end; the keeper notices that.
  keeper.unref();
  keeper.channel?.unref();

  return keeper;
}

async function answers(keeper: ChildProcess, url: URL): Promise<boolean> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (keeper.exitCode === null && keeper.signalCode === null && Date.now() < deadline) {
    const client = new Client({ connectionString: url.href, connectionTimeoutMillis: 5_000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.end();

      return true;
    } catch (error) {
      // 28P01: a wrong password stays wrong, so this is not the moment before the server is up.
      if (hasCode(error, "28P01")) throw error;
      await sleep(POLL_MS);
    }
  }

  return false;
}

/** The process the cluster names as its server, when that process is indeed a server on this cluster. */
async function findPostmaster(cluster: string): Promise<number | null> {
  try {
    const [first = ""] = (await readFile(join(cluster, "postmaster.pid"), "utf8")).split("\n");
    const pid = Number(first);

    return (await servesCluster(pid, cluster)) ? pid : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** After a restart of the machine the number may belong to any process, even another PostgreSQL. */
async function servesCluster(pid: number, cluster: string): Promise<boolean> {
  try {
    if (process.platform === "linux") return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(cluster));
    const { stdout } = await run("ps", ["-o", "command=", "-p", String(pid)]);

    return stdout.includes(cluster);
  } catch {
    return false;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!hasCode(error, "ESRCH")) throw error;
  }
}

async function lastLines(logFile: string): Promise<string> {
  const text = await readFile(logFile, "utf8").catch(() => "");

  return text.trimEnd().split("\n").slice(-15).join("\n");
}
