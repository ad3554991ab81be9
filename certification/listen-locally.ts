import { once } from "node:events";
import type { Server } from "node:net";

/**
 * Lets a server listen on this machine alone.
 *
 * @param port Default: any free one.
 * @returns The port.
 */
export async function listenLocally(server: Server, port = 0): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen on a port");

  return address.port;
}
