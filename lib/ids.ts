import { v7 } from "uuid";

/** A new UUIDv7: sorts by time of creation, cannot be guessed. */
export function newId(): string {
  return v7();
}

/**
 * The id of something that happened at a moment of its own. Of several in one millisecond the one
 * with the smaller `order` sorts first.
 */
export function idAt(at: Date, order: number): string {
  return v7({ msecs: at.getTime(), seq: order });
}

/** The least id of a moment: whatever was made before it sorts before, whatever was made then or later does not. */
export function firstIdAt(at: Date): string {
  const hex = Math.max(0, at.getTime()).toString(16).padStart(12, "0");

  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7000-8000-000000000000`;
}
