import { once } from "node:events";
import { createServer } from "node:net";
import { hasCode } from "@/bin/machine/json-file";
import { PlainError } from "@/bin/machine/places";

const LOOPBACKS = ["127.0.0.1", "::1"];

/**
 * Makes sure of a port before anything starts.
 *
 * @param name The setting that chooses another one.
 * @throws PlainError when somebody listens on it, or it needs rights we lack.
 */
export async function assertPortFree(name: "PORT" | "SANDBOX_PORT", port: number): Promise<void> {
  for (const host of LOOPBACKS) {
    const server = createServer();
    try {
      server.listen({ port, host });
      await once(server, "listening");
      server.close();
      await once(server, "close");
    } catch (error) {
      if (hasCode(error, "EADDRINUSE"))
        throw new PlainError(`Port ${port} is already in use: set ${name} to a free one.`);
      if (hasCode(error, "EACCES"))
        throw new PlainError(`Port ${port} is not ours to use: set ${name} to another one.`);
      // A machine without IPv6 has only the first.
    }
  }
}
