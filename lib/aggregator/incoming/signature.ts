import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { ok, type Result, refused } from "@/lib/result";

/** How far the aggregator's clock may be from ours, both ways. Source: contract, "Signature validation". */
export const SIGNATURE_TOLERANCE_S = 30;

/** What a callback carries to prove itself. */
export interface SignedQuery {
  /** As received, without the question mark. */
  rawQuery: string;
  timestamp: string;
  key: string;
  /** Header `X-Signature`; null when absent. */
  xSignature: string | null;
}

/** What a callback must prove. */
export interface SignaturePolicy {
  /** All that are valid now: two while one replaces the other. */
  salts: readonly string[];
  isXSignatureRequired: boolean;
}

/** Why nobody should act on a signature. `OUT_OF_TIME` is said of a right one alone: then a clock is wrong. */
export type SignatureProblem = "SIGNATURE_MISSING" | "SIGNATURE_WRONG" | "OUT_OF_TIME";

/**
 * Checks who sent a callback and when.
 *
 * The key signs nothing but the clock, so it cannot vouch for the other parameters;
 * `X-Signature`, where it is sent, can.
 *
 * @returns The aggregator's time (UTC), or why the callback must not be trusted.
 */
export function trustedTime(query: SignedQuery, policy: SignaturePolicy, now: Date): Result<Date, SignatureProblem> {
  if (policy.isXSignatureRequired && query.xSignature === null) return refused("SIGNATURE_MISSING");

  const calledAt = parseTimestamp(query.timestamp);
  if (!calledAt || !policy.salts.some((salt) => isSignedWith(salt, query))) return refused("SIGNATURE_WRONG");

  const ageS = Math.floor(now.getTime() / 1000) - Math.floor(calledAt.getTime() / 1000);

  return Math.abs(ageS) > SIGNATURE_TOLERANCE_S ? refused("OUT_OF_TIME") : ok(calledAt);
}

/** The wire's time: seconds by the contract; milliseconds are seen in the family. Null for anything else. */
export function parseTimestamp(text: string): Date | null {
  if (/^\d{10}$/.test(text)) return new Date(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return new Date(Number(text));

  return null;
}

function isSignedWith(salt: string, { timestamp, key, xSignature, rawQuery }: SignedQuery): boolean {
  const isKeyRight = isSameHex(
    createHash("md5")
      .update(timestamp + salt)
      .digest(),
    key,
  );
  if (xSignature === null) return isKeyRight;

  return isKeyRight && isSameHex(createHmac("sha256", salt).update(rawQuery).digest(), xSignature);
}

/** Takes the same time wherever the two differ. */
function isSameHex(expected: Buffer, hex: string): boolean {
  if (hex.length !== expected.length * 2 || !/^[0-9a-f]+$/i.test(hex)) return false;

  return timingSafeEqual(expected, Buffer.from(hex, "hex"));
}
