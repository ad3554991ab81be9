import { createDb, onceGlobally } from "@/lib/db";
import { env } from "@/lib/env";
import { CallLog } from "./call-log";

/** The call log of this process. One connection of its own: it must keep none from players or pages. */
export function callLog(): CallLog {
  return onceGlobally("call-log", () => new CallLog(createDb(env().DATABASE_URL, { maxConnections: 1 })));
}
