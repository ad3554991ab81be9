import { MAX_PASSWORD_LENGTH } from "@/lib/password";

/** The shortest password the lobby takes. */
export const MIN_PASSWORD_LENGTH = 8;

/** Whether the lobby takes a password: 8 to 128 characters, and not the player's own name. */
export function isPasswordFine(password: string, username: string): boolean {
  const isLengthFine = password.length >= MIN_PASSWORD_LENGTH && password.length <= MAX_PASSWORD_LENGTH;

  return isLengthFine && password.toLowerCase() !== username;
}
