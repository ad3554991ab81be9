import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type Db, onceGlobally } from "@/lib/db";
import { spendPasswordReset } from "@/lib/players";
import { type Result, refused } from "@/lib/result";
import { revokePlayerSessions } from "./sessions";
import { forgetNameTries } from "./sign-in-lock";
import type { TooManyTries } from "./sign-in-tries";

const TRIES = 10;
const WINDOW_SECONDS = 15 * 60;

/**
 * Gives a player the password they chose with a link of the staff's, ends all their sessions and any
 * lock of their sign-in: all of it or nothing.
 *
 * @param address Where the request comes from: ten tries in a quarter of an hour, counted in this process.
 * @throws QueueFull when too many hash at once.
 */
export async function resetPassword(
  db: Db,
  input: { token: string; password: string },
  address: string,
): Promise<Result<null, "LINK_INVALID" | "PASSWORD_WEAK" | TooManyTries>> {
  try {
    await limiter().consume(address.slice(0, 64));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;

    return refused(`TOO_MANY_TRIES_${Math.max(1, Math.ceil(error.msBeforeNext / 60_000))}`);
  }

  return spendPasswordReset(db, input, async (tx, { playerId, username }) => {
    await revokePlayerSessions(tx, { playerId });
    await forgetNameTries(tx, { realm: "player", username });
  });
}

function limiter(): RateLimiterMemory {
  return onceGlobally("password-reset-tries", () => new RateLimiterMemory({ points: TRIES, duration: WINDOW_SECONDS }));
}
