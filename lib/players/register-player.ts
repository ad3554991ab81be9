import type { Db } from "@/lib/db";
import { type Result, refused } from "@/lib/result";
import { type CreatePlayerRefusal, createPlayer } from "./create-player";
import { isPasswordFine } from "./password-rules";
import type { PlayerSummary } from "./player-summary";
import { TERMS_VERSION } from "./terms";
import { parseRegisteredUsername } from "./username";

/** Currencies one can register with (ISO 4217). */
export const SUPPORTED_CURRENCIES = ["USD", "EUR", "GBP", "BRL", "JPY", "CAD", "AUD", "INR", "MXN", "TRY"] as const;

/** What somebody fills in to become a player. */
export interface Registration {
  username: string;
  password: string;
  currency: string;
  /** Midnight UTC. */
  dateOfBirth: Date;
  /** The version of the terms that was shown and accepted; null when it was not. */
  termsVersion: string | null;
}

/** Why somebody did not become a player. */
export type RegistrationRefusal = CreatePlayerRefusal | "TERMS_NOT_ACCEPTED";

/**
 * Registers a player from the lobby, under its stricter rules: 3 characters of name, 8 of
 * password, 18 years of age, a currency on offer and the current terms.
 *
 * Source: GLI-19 2.5.2 (age, terms accepted again on change).
 */
export async function registerPlayer(db: Db, input: Registration): Promise<Result<PlayerSummary, RegistrationRefusal>> {
  const username = parseRegisteredUsername(input.username);
  if (username === null) return refused("USERNAME_INVALID");
  if (!isPasswordFine(input.password, username)) return refused("PASSWORD_WEAK");
  if (!SUPPORTED_CURRENCIES.some((currency) => currency === input.currency)) return refused("CURRENCY_INVALID");
  if (input.termsVersion !== TERMS_VERSION) return refused("TERMS_NOT_ACCEPTED");

  const { password, currency, dateOfBirth, termsVersion } = input;

  return createPlayer(db, { username, password, currency, dateOfBirth, termsVersion, actor: "registration" });
}
