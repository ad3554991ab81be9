import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from "node:net";
import { createAnswerCallback, noteForeignAddress } from "@/lib/callback";
import { createDb, type PrismaClient } from "@/lib/db";
import { openWallet } from "@/lib/wallet";
import type { Deployment, OtherSettings } from "./deployment";
import { WalletClient } from "./wallet-client";

const SALT = "certification-salt";

/** A wallet in this process, all of whose parts can be taken away. */
export interface TestDeployment extends Deployment {
  /** The wallet as it is set by default, behind a door of plain node:http. */
  client: WalletClient;
  close(): Promise<void>;
}

/** Sets a wallet up on a database, with a wire between the two that can be cut. */
export async function startTestDeployment(databaseUrl: string): Promise<TestDeployment> {
  const wire = await startWire(databaseUrl);
  const events = createDb(databaseUrl, { maxConnections: 1 });
  const doors: Server[] = [];
  const withSettings = async (settings: OtherSettings) => {
    const door = createServer(listenerFor(wire.url, events, settings));
    doors.push(door);

    return new WalletClient(`http://127.0.0.1:${await listen(door)}/api/callback`, SALT);
  };

  return {
    client: await withSettings({}),
    withSettings,
    cutDatabase: wire.cut,
    restoreDatabase: wire.restore,
    killAfterBooking: (send, isBooked) => killAfterBooking(databaseUrl, send, isBooked),
    async close() {
      for (const door of doors) door.close();
      await events.$disconnect();
      await wire.close();
    },
  };
}

function listenerFor(databaseUrl: string, events: PrismaClient, settings: OtherSettings): RequestListener {
  const { salts = [SALT], isXSignatureRequired = false, unknownRoundRollback = "apply" } = settings;
  const wallet = openWallet(databaseUrl, { unknownRoundRollback, largeWinCents: 1_000_000n });
  const source = { allowed: settings.allowedAddresses ?? [], trustedProxies: settings.trustedProxies ?? [] };
  const onForeignAddress = (address: string | null) => noteForeignAddress(address, events);
  const answerCallback = createAnswerCallback(() => ({
    salts,
    isXSignatureRequired,
    source,
    wallet,
    onForeignAddress,
  }));

  return async (request, response) => {
    const [, rawQuery = ""] = (request.url ?? "").split(/\?(.*)/s);
    const { method = "GET", headers } = request;
    const remoteAddress = request.socket.remoteAddress ?? null;
    const answer = await answerCallback({ method, rawQuery, headers, remoteAddress });
    response.writeHead(answer.status, answer.headers).end(method === "HEAD" ? undefined : answer.body);
  };
}

/** A TCP wire to PostgreSQL. Cut, it breaks every connection and refuses new ones. */
async function startWire(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createTcpServer((incoming) => {
    if (isCut) return void incoming.destroy();

    const outgoing = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => sockets.delete(from));
    }
  });
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String(await listen(server));
  const cut = async () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };

  return {
    url: url.href,
    cut,
    restore: async () => {
      isCut = false;
    },
    close: async () => {
      await cut();
      server.close();
    },
  };
}

async function killAfterBooking(
  databaseUrl: string,
  send: (client: WalletClient) => Promise<unknown>,
  isBooked: () => Promise<boolean>,
): Promise<WalletClient> {
  const first = await startWalletProcess(databaseUrl);
  const lost = send(first.client).catch(() => undefined);
  while (!(await isBooked())) await new Promise((resolve) => setTimeout(resolve, 5));
  first.process.kill("SIGKILL");
  await lost;
  const second = await startWalletProcess(databaseUrl);
  // It ends with the test run.
  second.process.unref();

  return second.client;
}

/** The wallet as operators run it alone: a process of its own. */
async function startWalletProcess(databaseUrl: string): Promise<{ process: ChildProcess; client: WalletClient }> {
  const probe = createServer();
  const port = await listen(probe);
  probe.close();
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "bin/wallet.ts"], {
    // The channel ends with us, and the wallet with the channel.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      NEXTAUTH_URL: "http://localhost:3000",
      NEXTAUTH_SECRET: "x".repeat(32),
      AGGREGATOR_URL: "http://localhost:4000",
      AGGREGATOR_LOGIN: "login",
      AGGREGATOR_PASSWORD: "password",
      PLAYER_SECRET: "x".repeat(32),
      CALLBACK_SALTS: SALT,
    },
  });
  const client = new WalletClient(`http://127.0.0.1:${port}/api/callback`, SALT);
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await client.send([["username", "nobody"]]).catch(() => null);
    if (answer) return { process: child, client };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the wallet process did not come up");
}

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return portOf(server.address());
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new Error("the server does not listen on a port");

  return address.port;
}
