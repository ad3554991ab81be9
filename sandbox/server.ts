import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Api } from "./api/api";
import { GameList } from "./api/game-list";
import { Images } from "./art/image-routes";
import { CallbackLog } from "./callbacks/log";
import { Outbox } from "./callbacks/outbox";
import { CallbackSender, DEFAULT_PATIENCE, type Patience } from "./callbacks/sender";
import { Catalogue } from "./catalogue/catalogue";
import type { Config } from "./config";
import { handleControl } from "./control/control";
import { Faults } from "./faults";
import { FreeRounds } from "./free-rounds";
import { GameSessions } from "./game-sessions";
import { type Exchange, sendJson, sendText } from "./http";
import { handleAsset } from "./play/assets";
import { handlePlay } from "./play/play-routes";
import { Rounds } from "./play/rounds";
import { Players } from "./players";

/** A running sandbox. */
export interface Sandbox {
  /** Its public address, without a slash at the end. */
  url: string;
  /** Closes the doors and waits until everything is on disk. */
  stop(): Promise<void>;
}

type Handler = (exchange: Exchange) => Promise<void> | void;

/**
 * Starts the sandbox on the loopback addresses only: its controls have no password.
 *
 * @throws The listen error when the port is taken (`code` is EADDRINUSE).
 */
export async function startSandbox(config: Config, patience: Patience = DEFAULT_PATIENCE): Promise<Sandbox> {
  let handle: Handler = ({ response }) => sendText(response, 503, "Starting");
  const onRequest = (request: IncomingMessage, response: ServerResponse) =>
    void answer(request, response, (exchange) => handle(exchange));

  const { servers, port: boundPort } = await listenOnLoopback(config.port, onRequest);
  const url = config.publicUrl ?? `http://localhost:${boundPort}`;

  const faults = new Faults();
  const log = new CallbackLog();
  const sender = new CallbackSender(config, faults, log, patience);
  const outbox = new Outbox(config.dataDir, sender);
  const catalogue = new Catalogue(config.gameCount);
  const images = new Images(catalogue);
  const players = new Players(config.dataDir);
  const freeRounds = new FreeRounds(config.dataDir);
  const sessions = new GameSessions(config.dataDir);
  const rounds = new Rounds(sender, outbox, faults, freeRounds);
  const gameList = new GameList(catalogue, faults, url);
  const api = new Api(
    config,
    { catalogue, players, freeRounds, sessions, faults, publicUrl: url, currencies: config.currencies },
    gameList,
  );

  const routes: readonly (readonly [prefix: string, handler: Handler])[] = [
    ["/api/v1", (exchange) => api.handle(exchange)],
    ["/play/", (exchange) => handlePlay({ catalogue, sessions, freeRounds, rounds }, exchange)],
    ["/images/", (exchange) => images.handle(exchange)],
    ["/assets/", handleAsset],
    ["/control/", (exchange) => handleControl({ config, faults, log, sender, outbox, players, freeRounds }, exchange)],
    [
      "/health",
      ({ response }) =>
        sendJson(response, 200, {
          status: "ok",
          games: catalogue.games.length,
          pendingCallbacks: outbox.list().length,
          faults: faults.list().length,
        }),
    ],
  ];
  handle = (exchange) => {
    const route = routes.find(
      ([prefix]) => exchange.path === prefix || (prefix.endsWith("/") && exchange.path.startsWith(prefix)),
    );
    return route ? route[1](exchange) : sendText(exchange.response, 404, "Not found");
  };
  outbox.start();

  return {
    url,
    async stop() {
      await Promise.all(servers.map(close));
      await Promise.all([outbox.stop(), players.saved(), freeRounds.saved(), sessions.saved()]);
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, handle: Handler): Promise<void> {
  try {
    const address = new URL(request.url ?? "/", "http://sandbox");
    await handle({ request, response, path: address.pathname, query: address.searchParams });
  } catch (error) {
    console.error(`${request.method} ${request.url} failed:`, error);
    if (!response.headersSent) sendJson(response, 500, { message: "The sandbox failed." });
    else response.destroy();
  }
}

/** Listens on 127.0.0.1 and, where the machine has it, on ::1: "localhost" may mean either. */
async function listenOnLoopback(
  port: number,
  onRequest: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ servers: Server[]; port: number }> {
  const first = await listen(createServer(onRequest), port, "127.0.0.1");
  const boundPort = portOf(first);
  try {
    return { servers: [first, await listen(createServer(onRequest), boundPort, "::1")], port: boundPort };
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!isTaken || port === 0) return { servers: [first], port: boundPort };
    await close(first);
    throw error;
  }
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

function portOf(server: Server): number {
  // A server that listens on a host and port always has an address of this form.
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Held and idle connections would keep the process alive for minutes.
    server.closeAllConnections();
  });
}
