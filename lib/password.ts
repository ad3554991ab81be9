import { randomBytes } from "node:crypto";
import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import { takeTurns } from "./turns";

/** A longer password is refused before any work is done on it. */
export const MAX_PASSWORD_LENGTH = 128;

// OWASP's first choice for argon2id, which is the library's default algorithm: 19 MiB,
// two passes, one lane.
const ARGON2_OPTIONS = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

// Each hash keeps a core busy for tens of milliseconds, on the pool that also serves
// files and DNS: a storm of sign-ins must wait for its turn, not starve the bets.
const inTurn = takeTurns({ maxRunning: Math.max(1, Math.floor(availableParallelism() / 2)), maxWaiting: 256 });

/**
 * Hashes a password with argon2id.
 *
 * @throws QueueFull when 256 others already wait.
 */
export function hashPassword(plain: string): Promise<string> {
  return inTurn(() => hash(plain, ARGON2_OPTIONS));
}

/**
 * Tells whether a password belongs to a hash.
 *
 * @param passwordHash Null for somebody unknown: the same work is done, so that the time
 *   of the answer does not tell which names exist; the answer is false.
 * @throws QueueFull when 256 others already wait.
 */
export async function verifyPassword(passwordHash: string | null, plain: string): Promise<boolean> {
  const compared = passwordHash ?? (await nobodysHash());
  const isRight = await inTurn(() => verify(compared, plain));

  return isRight && passwordHash !== null;
}

let nobody: Promise<string> | undefined;

/** The hash of a password nobody knows. A failure is not remembered. */
function nobodysHash(): Promise<string> {
  nobody ??= hashPassword(randomBytes(32).toString("hex")).catch((error: unknown) => {
    nobody = undefined;
    throw error;
  });

  return nobody;
}
