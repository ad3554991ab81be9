import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { onceGlobally } from "@/lib/db";

const WINDOW_SECONDS = 10 * 60;
// More than a curious household opens, fewer than would eat the operator's hourly cap on launches.
const DEMOS_PER_ADDRESS = 40;

/**
 * Counts a demo for the address that asks for it. Counted in this process's memory; with several processes
 * each counts for itself.
 *
 * @returns Whether it may open.
 */
export async function countDemo(headers: Headers): Promise<boolean> {
  const limiter = onceGlobally(
    "demo-limit",
    () => new RateLimiterMemory({ points: DEMOS_PER_ADDRESS, duration: WINDOW_SECONDS }),
  );
  try {
    await limiter.consume(addressOf(headers));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return false;
  }

  return true;
}

/** The address the nearest proxy saw: the last of the header, since callers write the earlier ones at will. */
function addressOf(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
