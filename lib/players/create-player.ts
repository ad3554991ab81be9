import { type Db, inTransaction } from "@/lib/db";
import { newId } from "@/lib/ids";
import { hashPassword, MAX_PASSWORD_LENGTH } from "@/lib/password";
import { invariant, ok, type Result, refused } from "@/lib/result";
import { adjust, openAccount } from "@/lib/wallet";
import { isOfAge } from "./age";
import type { PlayerSummary } from "./player-summary";
import { parseUsername } from "./username";

/** A player to be. */
export interface NewPlayer {
  /** 1 to 32 of `a-z 0-9 _ -`; case is ignored. */
  username: string;
  /** 1 to 128 characters; the lobby asks for more, see `registerPlayer`. */
  password: string;
  /** ISO 4217; never changes. */
  currency: string;
  /** Booked as an adjustment when positive. Default 0. */
  balanceCents?: bigint;
  /** Who does it, for the opening posting: `operator:<username>`, `cli`, `registration`. */
  actor: string;
  /** Midnight UTC. */
  dateOfBirth?: Date;
  /** The version of the terms the player accepted just now. */
  termsVersion?: string;
}

/** Why there is no new player. */
export type CreatePlayerRefusal =
  | "USERNAME_TAKEN"
  | "USERNAME_INVALID"
  | "PASSWORD_WEAK"
  | "CURRENCY_INVALID"
  | "UNDER_AGE";

const CURRENCY_PATTERN = /^[A-Z]{3}$/;

/**
 * Creates a player with an account, and books the opening balance: all of it or nothing.
 *
 * @throws When the balance is negative, or the database does.
 */
export async function createPlayer(db: Db, input: NewPlayer): Promise<Result<PlayerSummary, CreatePlayerRefusal>> {
  const { currency, balanceCents = 0n, actor, dateOfBirth, termsVersion } = input;
  invariant(balanceCents >= 0n, "an opening balance is not negative");

  const username = parseUsername(input.username);
  if (username === null) return refused("USERNAME_INVALID");
  if (input.password.length < 1 || input.password.length > MAX_PASSWORD_LENGTH) return refused("PASSWORD_WEAK");
  if (!CURRENCY_PATTERN.test(currency)) return refused("CURRENCY_INVALID");
  if (dateOfBirth && !isOfAge(dateOfBirth)) return refused("UNDER_AGE");

  // Before the database transaction: hashing is slow, and may wait for its turn.
  const passwordHash = await hashPassword(input.password);
  const id = newId();
  const createdAt = new Date();

  return inTransaction(db, async (tx) => {
    // ON CONFLICT DO NOTHING, because a unique violation would end the caller's transaction.
    const { count } = await tx.player.createMany({
      data: {
        id,
        username,
        passwordHash,
        currency,
        createdAt,
        dateOfBirth: dateOfBirth ?? null,
        termsVersion: termsVersion ?? null,
        termsAcceptedAt: termsVersion === undefined ? null : createdAt,
      },
      skipDuplicates: true,
    });
    if (count === 0) return refused("USERNAME_TAKEN");

    await openAccount(tx, { playerId: id, currency });
    if (balanceCents > 0n) {
      const opening = { playerId: id, requestId: newId(), amountCents: balanceCents, reason: "Opening balance", actor };
      const adjusted = await adjust(tx, opening);
      invariant(adjusted.ok, `a new account takes its opening balance (${adjusted.ok || adjusted.code})`);
    }

    return ok({ id, username, currency, status: "active", balanceCents, createdAt });
  });
}
