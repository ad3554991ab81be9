import { createHash, createHmac, timingSafeEqual } from "node:crypto";

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

/**
 * Checks who sent a callback and when.
 *
 * The key signs nothing but the clock, so it cannot vouch for the other parameters;
 * `X-Signature`, where it is sent, can.
 *
 * @returns The aggregator's time (UTC), or null when the callback must not be trusted.
 */
export function trustedTime(query: SignedQuery, policy: SignaturePolicy, now: Date): Date | null {
  if (policy.isXSignatureRequired && query.xSignature === null) return null;

  const calledAt = parseTimestamp(query.timestamp);
  if (!calledAt) return null;

  const ageS = Math.floor(now.getTime() / 1000) - Math.floor(calledAt.getTime() / 1000);
  if (Math.abs(ageS) > SIGNATURE_TOLERANCE_S) return null;

  return policy.salts.some((salt) => isSignedWith(salt, query)) ? calledAt : null;
}

/** Seconds by the contract; milliseconds are seen in the family. */
function parseTimestamp(text: string): Date | null {
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
