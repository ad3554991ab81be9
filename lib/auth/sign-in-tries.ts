import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { onceGlobally } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import type { Realm } from "./realm";

const WINDOW_SECONDS = 15 * 60;
const TRIES_FROM_ADDRESS = 5;
// Against guessing from many addresses. Generous, so that a stranger cannot easily keep
// somebody out of an account.
const TRIES_FROM_ANYWHERE = 50;
const MAX_KEY_LENGTH = 64;

/** Who tries to sign in, and from where. */
export interface SignInTry {
  realm: Realm;
  username: string;
  address: string;
}

/** How many minutes to wait, at the end of the code. */
export type TooManyTries = `TOO_MANY_TRIES_${number}`;

/**
 * Counts a try to sign in, before the password is looked at: so that guesses sent at once
 * are counted too. Names nobody has are counted the same.
 *
 * Counted in this process's memory; with several processes each counts for itself.
 *
 * @returns Refused after 5 tries for one name from one address, or 50 for one name, in 15 minutes.
 */
export async function countTry(attempt: SignInTry): Promise<Result<null, TooManyTries>> {
  const { fromAddress, fromAnywhere } = limiters();
  try {
    await fromAddress.consume(addressKey(attempt));
    await fromAnywhere.consume(nameKey(attempt));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;

    return refused(`TOO_MANY_TRIES_${Math.max(1, Math.ceil(error.msBeforeNext / 60_000))}`);
  }

  return ok(null);
}

/** Takes back the count after the right password. */
export async function forgetTries(attempt: SignInTry): Promise<void> {
  const { fromAddress, fromAnywhere } = limiters();
  await fromAddress.delete(addressKey(attempt));
  await fromAnywhere.reward(nameKey(attempt));
}

function limiters() {
  return onceGlobally("sign-in-tries", () => ({
    fromAddress: new RateLimiterMemory({ points: TRIES_FROM_ADDRESS, duration: WINDOW_SECONDS }),
    fromAnywhere: new RateLimiterMemory({ points: TRIES_FROM_ANYWHERE, duration: WINDOW_SECONDS }),
  }));
}

function nameKey({ realm, username }: SignInTry): string {
  return `${realm}:${username.trim().toLowerCase().slice(0, MAX_KEY_LENGTH)}`;
}

function addressKey(attempt: SignInTry): string {
  return `${nameKey(attempt)}@${attempt.address.slice(0, MAX_KEY_LENGTH)}`;
}
