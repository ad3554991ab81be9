import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { log } from "@/lib/log";

/** Longer than the idle time of the proxies in front, so that they close first and lose no request. */
const KEEP_ALIVE_MS = 65_000;
const DRAIN_MS = 10_000;

/** What a server answers, and where. */
export interface ServeOptions {
  port: number;
  /** Only to this machine. Default: to everyone. */
  isLocal?: boolean;
  onRequest: RequestListener;
  onUpgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** What is left to do once the last request has been answered. */
  onStopped?: () => Promise<void>;
}

/**
 * Serves until the process is told to stop by a signal, or by its parent's end; then lets the
 * requests that have begun finish, and exits.
 *
 * @returns Once it listens.
 */
export async function serve({ port, isLocal = false, onRequest, onUpgrade, onStopped }: ServeOptions): Promise<void> {
  const streams = new Set<ServerResponse>();
  const sockets = new Set<Duplex>();
  const listener: RequestListener = (request, response) => {
    streams.add(response);
    response.once("close", () => streams.delete(response));
    onRequest(request, response);
  };
  const servers = await Promise.all(hostsOf(isLocal).map((host) => listen(listener, port, host)));
  for (const server of servers) {
    server.on("upgrade", (request, socket, head) => {
      if (!onUpgrade) return void socket.destroy();
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
      onUpgrade(request, socket, head);
    });
  }

  onStop(async () => {
    const closed = Promise.all(servers.map((server) => once(server.close(), "close")));
    // Live streams never finish by themselves; their pages reconnect when we are back.
    for (const response of streams) if (isLiveStream(response)) response.destroy();
    for (const socket of sockets) socket.destroy();
    for (const server of servers) server.closeIdleConnections();
    const late = setTimeout(() => {
      log.warn({ requests: streams.size }, "stopping with requests unfinished");
      for (const server of servers) server.closeAllConnections();
    }, DRAIN_MS);
    await closed;
    clearTimeout(late);
    await onStopped?.();
  });
}

/** On this machine "localhost" may mean either loopback address. */
function hostsOf(isLocal: boolean): (string | undefined)[] {
  return isLocal ? ["127.0.0.1", "::1"] : [undefined];
}

async function listen(listener: RequestListener, port: number, host: string | undefined): Promise<Server> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, listener);
  server.listen({ port, host });
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    // Not every machine has IPv6.
    const isWithoutIpv6 = host === "::1" && (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT");
    if (!isWithoutIpv6) throw error;
  });

  return server;
}

function isLiveStream(response: ServerResponse): boolean {
  return String(response.getHeader("content-type")).startsWith("text/event-stream");
}

function onStop(stop: () => Promise<void>): void {
  let isStopping = false;
  const once = () => {
    if (isStopping) return;
    isStopping = true;
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, once);
  // Who started us with a channel and is gone cannot signal any more.
  process.on("disconnect", once);
}
