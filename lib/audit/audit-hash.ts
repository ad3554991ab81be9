import { createHash } from "node:crypto";

/** An entry of the audit trail as its hash is made of it: every field as text. */
export interface HashedEntry {
  id: string;
  actor: string;
  action: string;
  subject: string;
  reason: string | null;
  /** As PostgreSQL writes its jsonb. */
  before: string | null;
  after: string | null;
  requestId: string | null;
  /** ISO 8601 with milliseconds, UTC. */
  createdAt: string;
}

/** Where the chain of the audit trail begins, hex. */
export const AUDIT_GENESIS = "0".repeat(64);

/**
 * The hash of an entry, hex: over the hash before it and every field in a fixed order, each with
 * its length in front. The database's `audit_hash` computes the same when the entry is committed.
 */
export function auditHash(previousHash: string, entry: HashedEntry): string {
  const { id, actor, action, subject, reason, before, after, requestId, createdAt } = entry;
  const fields = [id, actor, action, subject, reason, before, after, requestId, createdAt];

  return createHash("sha256")
    .update(Buffer.from(previousHash, "hex"))
    .update(fields.map(fieldText).join(""))
    .digest("hex");
}

function fieldText(value: string | null): string {
  return value === null ? "-" : `${Buffer.byteLength(value)}:${value}`;
}
