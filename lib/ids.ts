import { v7 } from "uuid";

/** A new UUIDv7: sorts by time of creation, cannot be guessed. */
export function newId(): string {
  return v7();
}
