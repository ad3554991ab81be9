import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type Db, onceGlobally } from "@/lib/db";
import { recordEvent } from "@/lib/events";
import { log } from "@/lib/log";

const NOTED_IN_A_MINUTE = 30;

/** A try to sign in at the desk, or to show a code there, that failed. */
export interface StaffFailure {
  username: string;
  address: string;
  /** The code of the refusal. */
  cause: string;
}

/**
 * Notes a failed sign-in at the desk as a significant event. Who tries thousands of names fills no
 * table: beyond thirty in a minute they are logged alone. Never throws: the refusal does not depend on it.
 *
 * Source: GLI-19 2.8.8 (failed log-ins of the staff).
 */
export async function noteStaffFailure(db: Db, { username, address, cause }: StaffFailure): Promise<void> {
  // PostgreSQL has no text with NUL in it.
  const details = { username: username.trim().toLowerCase().replaceAll("\0", ""), address, cause };
  log.warn(details, "a sign-in at the desk failed");
  try {
    await limiter().consume("all");
    await recordEvent(db, { kind: "STAFF_SIGN_IN_FAILED", details });
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) log.error({ err: error, ...details }, "noting a failed sign-in failed");
  }
}

function limiter(): RateLimiterMemory {
  return onceGlobally("staff-failures", () => new RateLimiterMemory({ points: NOTED_IN_A_MINUTE, duration: 60 }));
}
