import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { listenLocally } from "./listen-locally";
import { WalletClient } from "./wallet-client";

const PATIENCE_MS = 30_000;

/** The wallet as operators run it alone: a process of its own. */
export interface WalletProcess {
  process: ChildProcess;
  client: WalletClient;
  port: number;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/**
 * Starts a wallet process and waits until it answers.
 *
 * @param port Default: any free one.
 */
export async function startWalletProcess(databaseUrl: string, salt: string, port?: number): Promise<WalletProcess> {
  const ownPort = port ?? (await findFreePort());
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "bin/wallet.ts"], {
    // The channel ends with us, and the wallet with the channel.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, ...settings(databaseUrl, salt), PORT: String(ownPort) },
  });
  const ended = once(child, "exit");
  const client = new WalletClient(`http://127.0.0.1:${ownPort}/api/callback`, salt);
  await untilAnswering(client, child);

  return {
    process: child,
    client,
    port: ownPort,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function untilAnswering(client: WalletClient, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await client.send([["username", "nobody"]]).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the wallet process did not come up");
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  const port = await listenLocally(probe);
  await new Promise((resolve) => probe.close(resolve));

  return port;
}

/** A wallet needs no more of these than that they are there. */
function settings(databaseUrl: string, salt: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    CALLBACK_SALTS: salt,
    NEXTAUTH_URL: "http://localhost:3000",
    NEXTAUTH_SECRET: "x".repeat(32),
    AGGREGATOR_URL: "http://localhost:4000",
    AGGREGATOR_LOGIN: "login",
    AGGREGATOR_PASSWORD: "password",
    PLAYER_SECRET: "x".repeat(32),
  };
}
