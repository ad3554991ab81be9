import { z } from "zod";

// The aggregator's studios are many systems behind one door, so that one field comes as a
// number here and as text there. These readers accept both and say null to all else.

/** Text, or a number as text; trimmed, never empty. */
export const WireText = z.union([z.string(), z.number()]).transform((value, context) => {
  const text = String(value).trim();
  if (text === "") context.addIssue("is empty");

  return text;
});

/** True only when the wire says so: `true`, 1, "1" or "true". */
export const WireFlag = z
  .unknown()
  .transform((value) => value === true || value === 1 || value === "1" || value === "true");

/** A whole number that is not negative, also as text. */
export const WireCount = z
  .union([z.number(), z.string().regex(/^\d{1,15}$/)])
  .transform(Number)
  .pipe(z.number().int().min(0));

const SECONDS_PATTERN = /^\d{9,11}$/;
const ZONELESS_PATTERN = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2}(?:\.\d+)?)$/;

/** A time: ISO 8601, `YYYY-MM-DD hh:mm:ss` (taken as UTC), or seconds since 1970. Null for all else. */
export function parseWireTime(value: unknown): Date | null {
  if (typeof value !== "string" && typeof value !== "number") return null;

  const text = String(value).trim();
  const isoText = text.replace(ZONELESS_PATTERN, "$1T$2Z");
  const time = SECONDS_PATTERN.test(text) ? new Date(Number(text) * 1_000) : new Date(isoText);

  return Number.isNaN(time.getTime()) ? null : time;
}

/** The rows of a list, which comes as an array or as an object keyed by id; null when it is neither. */
export function rowsOf(response: unknown): unknown[] | null {
  if (Array.isArray(response)) return response;
  if (typeof response === "object" && response !== null) return Object.values(response);

  return null;
}
