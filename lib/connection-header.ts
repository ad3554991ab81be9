import { randomUUID } from "node:crypto";
import { onceGlobally } from "@/lib/db";

/**
 * The header under which our own server tells the pages behind it whom a connection comes from.
 * Its name is made up when the process starts, so that nobody outside can send it.
 */
export function connectionHeader(): string {
  return onceGlobally("connection-header", () => `x-connection-${randomUUID()}`);
}
