import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** Where a worker finds its database and the aggregator. */
export interface WorkerPlace {
  databaseUrl: string;
  aggregatorUrl: string;
  login: string;
  password: string;
}

/** Starts a process that runs campaigns and nothing else; resolves once it is at work. */
export async function startWorker({ databaseUrl, aggregatorUrl, login, password }: WorkerPlace): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "bin/campaigns.ts"], {
    // The channel ends with us, and the worker with the channel.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      LOG_LEVEL: "silent",
      DATABASE_URL: databaseUrl,
      AGGREGATOR_URL: aggregatorUrl,
      AGGREGATOR_LOGIN: login,
      AGGREGATOR_PASSWORD: password,
      NEXTAUTH_URL: "http://localhost:3000",
      NEXTAUTH_SECRET: "x".repeat(32),
      PLAYER_SECRET: "x".repeat(32),
      CALLBACK_SALTS: "salt",
    },
  });
  await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => {
      throw new Error("a worker ended before it was at work");
    }),
  ]);

  return child;
}

/** Ends a worker as a power cut does. */
export async function killWorker(worker: ChildProcess): Promise<void> {
  const ended = once(worker, "exit");
  worker.kill("SIGKILL");
  await ended;
}
