import { createServer, type RequestListener, type Server } from "node:http";
import { CallLog } from "@/lib/call-log";
import { createAnswerCallback, noteForeignAddress } from "@/lib/callback";
import { createDb, type PrismaClient } from "@/lib/db";
import { openWallet } from "@/lib/wallet";
import type { Deployment, OtherSettings } from "./deployment";
import { listenLocally } from "./listen-locally";
import { WalletClient } from "./wallet-client";
import { startWalletProcess } from "./wallet-process";
import { startWire } from "./wire";

/** Signs the callbacks of every test. */
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

    return new WalletClient(`http://127.0.0.1:${await listenLocally(door)}/api/callback`, SALT);
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
  const callLog = new CallLog(events);
  const answerCallback = createAnswerCallback(() => ({
    salts,
    isXSignatureRequired,
    source,
    wallet,
    onForeignAddress,
    onAnswered: (call) => callLog.record(call),
  }));

  return async (request, response) => {
    const [, rawQuery = ""] = (request.url ?? "").split(/\?(.*)/s);
    const { method = "GET", headers } = request;
    const remoteAddress = request.socket.remoteAddress ?? null;
    const answer = await answerCallback({ method, rawQuery, headers, remoteAddress });
    response.writeHead(answer.status, answer.headers).end(method === "HEAD" ? undefined : answer.body);
  };
}

async function killAfterBooking(
  databaseUrl: string,
  send: (client: WalletClient) => Promise<unknown>,
  isBooked: () => Promise<boolean>,
): Promise<WalletClient> {
  const first = await startWalletProcess(databaseUrl, SALT);
  const lost = send(first.client).catch(() => undefined);
  while (!(await isBooked())) await new Promise((resolve) => setTimeout(resolve, 5));
  first.process.kill("SIGKILL");
  await lost;
  const second = await startWalletProcess(databaseUrl, SALT);
  // It ends with the test run.
  second.process.unref();

  return second.client;
}
