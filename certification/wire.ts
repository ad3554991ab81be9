import { connect, createServer, type Socket } from "node:net";
import { listenLocally } from "./listen-locally";

/** A TCP wire to PostgreSQL. Cut, it breaks every connection and refuses new ones. */
export interface Wire {
  /** The database's address through the wire; stays the same when the database moves. */
  url: string;
  cut(): Promise<void>;
  restore(): Promise<void>;
  /** The database is to be found there from now on. */
  moveTo(databaseUrl: string): void;
  close(): Promise<void>;
}

/** Lays a wire to a database. */
export async function startWire(databaseUrl: string): Promise<Wire> {
  let target = new URL(databaseUrl);
  let isCut = false;
  const sockets = new Set<Socket>();
  const server = createServer((incoming) => {
    if (isCut) return void incoming.destroy();

    const outgoing = connect(Number(target.port), target.hostname);
    join(incoming, outgoing, sockets);
    join(outgoing, incoming, sockets);
  });
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String(await listenLocally(server));
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
    moveTo: (movedUrl) => {
      target = new URL(movedUrl);
    },
    close: async () => {
      await cut();
      server.close();
    },
  };
}

function join(from: Socket, to: Socket, sockets: Set<Socket>): void {
  sockets.add(from);
  from.pipe(to);
  from.on("error", () => to.destroy());
  from.on("close", () => {
    sockets.delete(from);
    to.destroy();
  });
}
