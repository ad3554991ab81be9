import { startCallLogCleaning } from "@/lib/call-log";
import { db } from "@/lib/db";
import { log } from "@/lib/log";

/** Deletes, every few minutes, what the call log has kept for its days. */
export function startLogCleaning(keepDays: number): void {
  startCallLogCleaning(db(), {
    keepDays,
    onFailure: (error) => log.error({ err: error }, "cleaning the call log failed"),
  });
}
