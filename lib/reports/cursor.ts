import { z } from "zod";

/** The time of a row, in a cursor's schema. */
export const CursorTime = z.iso.datetime().transform((text) => new Date(text));

/** What tells rows of the same instant apart: text as PostgreSQL can hold it. */
export const CursorKey = z.string().refine((text) => !text.includes("\0"));

/** Writes a place in a list as text that fits into an address. */
export function encodeCursor(place: Readonly<Record<string, Date | string | number>>): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/**
 * Reads a place back.
 *
 * @param schema This list's places: addresses are written by anyone.
 * @returns Null for a text this list did not write; it then starts from its beginning.
 */
export function decodeCursor<Place>(text: string | undefined, schema: z.ZodType<Place>): Place | null {
  if (!text) return null;

  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
