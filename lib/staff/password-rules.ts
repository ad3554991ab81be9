import { randomBytes } from "node:crypto";
import { MAX_PASSWORD_LENGTH } from "@/lib/password";

/** The shortest password the desk takes. */
export const MIN_STAFF_PASSWORD_LENGTH = 8;

/** Whether the desk takes a password: 8 to 128 characters, and not the member's own name. */
export function isStaffPasswordFine(password: string, username: string): boolean {
  const { length } = password;

  return length >= MIN_STAFF_PASSWORD_LENGTH && length <= MAX_PASSWORD_LENGTH && password.toLowerCase() !== username;
}

/** A password for the first sign-in: made up, shown once, changed at once. */
export function newTemporaryPassword(): string {
  return randomBytes(12).toString("base64url");
}
