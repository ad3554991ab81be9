import { z } from "zod";

const Cursor = z.tuple([z.iso.datetime()]).rest(z.string());

/** The place in a list ordered by time: the time of a row, and what tells it from others of the same instant. */
export interface TimeCursor {
  readonly at: Date;
  readonly keys: string[];
}

/** Writes a place as text that fits into an address. */
export function encodeCursor(at: Date, ...keys: string[]): string {
  return Buffer.from(JSON.stringify([at.toISOString(), ...keys])).toString("base64url");
}

/**
 * Reads a place back.
 *
 * @returns Null for a text this module did not write; a list then starts from its beginning.
 */
export function decodeCursor(text: string | undefined, keyCount: number): TimeCursor | null {
  if (!text) return null;

  try {
    const [at, ...keys] = Cursor.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return keys.length === keyCount ? { at: new Date(at), keys } : null;
  } catch {
    return null;
  }
}
