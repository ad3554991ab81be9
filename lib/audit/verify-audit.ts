import type { Db } from "@/lib/db";
import { AUDIT_GENESIS, auditHash, type HashedEntry } from "./audit-hash";

/** The first thing found wrong in the audit trail. */
export interface AuditProblem {
  /** The place in the chain where it shows; null for an entry outside of it. */
  position: bigint | null;
  /** Null where the entry is gone. */
  entryId: string | null;
  problem:
    | "HASH_BROKEN"
    | "CHAIN_BROKEN"
    | "POSITION_GAP"
    | "ENTRY_MISSING"
    /** The entry was written past the trigger that links it. */
    | "NOT_LINKED"
    /** The end an earlier check saw is not there any more. */
    | "END_LOST";
}

/** What a check of the whole audit trail saw. */
export interface AuditReport {
  isIntact: boolean;
  entries: bigint;
  /** Of the last link, hex. */
  headHash: string;
  firstProblem: AuditProblem | null;
}

/** Who is told how far a check has come. */
export interface AuditOptions {
  onProgress?: (entries: bigint) => void;
}

const PAGE_SIZE = 2_000;

type LinkRow = { position: bigint; entryId: string; previousHash: string; hash: string } & {
  [Field in keyof HashedEntry]: HashedEntry[Field] | null;
};

/** Checks every entry against its link and every link against the one before it; page by page. */
export async function verifyAudit(db: Db, { onProgress }: AuditOptions = {}): Promise<AuditReport> {
  const earlier = await findLastHead(db);
  let head = { position: 0n, hash: AUDIT_GENESIS };
  let firstProblem: AuditProblem | null = null;
  let isEarlierMet = earlier === null;
  for (;;) {
    const page = await listLinks(db, head.position);
    for (const link of page) {
      firstProblem ??= problemOf(link, head);
      head = { position: link.position, hash: link.hash };
      isEarlierMet ||= earlier?.entries === head.position && earlier.hash === head.hash;
    }
    onProgress?.(head.position);
    if (page.length < PAGE_SIZE) break;
  }
  if (!isEarlierMet) firstProblem ??= { position: earlier?.entries ?? null, entryId: null, problem: "END_LOST" };
  firstProblem ??= await findUnlinked(db);

  return { isIntact: firstProblem === null, entries: head.position, headHash: head.hash, firstProblem };
}

function problemOf(link: LinkRow, head: { position: bigint; hash: string }): AuditProblem | null {
  const { position, entryId, previousHash, hash, id, actor, action, subject, createdAt, ...optional } = link;
  const found = (problem: AuditProblem["problem"]): AuditProblem => ({ position, entryId, problem });
  if (position !== head.position + 1n) return found("POSITION_GAP");
  if (previousHash !== head.hash) return found("CHAIN_BROKEN");
  if (id === null || actor === null || action === null || subject === null || createdAt === null) {
    return found("ENTRY_MISSING");
  }

  return auditHash(previousHash, { id, actor, action, subject, createdAt, ...optional }) === hash
    ? null
    : found("HASH_BROKEN");
}

function listLinks(db: Db, after: bigint): Promise<LinkRow[]> {
  return db.$queryRaw<LinkRow[]>`
    SELECT link.position, link.entry_id AS "entryId", encode(link.previous_hash, 'hex') AS "previousHash",
           encode(link.hash, 'hex') AS hash, entry.id, entry.actor, entry.action, entry.subject, entry.reason,
           entry.before::text AS before, entry.after::text AS after, entry.request_id AS "requestId",
           to_char(entry.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt"
    FROM audit_links link LEFT JOIN audit_entries entry ON entry.id = link.entry_id
    WHERE link.position > ${after}
    ORDER BY link.position LIMIT ${PAGE_SIZE}`;
}

async function findUnlinked(db: Db): Promise<AuditProblem | null> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM audit_entries entry
    WHERE NOT EXISTS (SELECT 1 FROM audit_links WHERE entry_id = entry.id)
    ORDER BY created_at, id LIMIT 1`;

  return row ? { position: null, entryId: row.id, problem: "NOT_LINKED" } : null;
}

/** How far the last intact check came. */
async function findLastHead(db: Db): Promise<{ entries: bigint; hash: string } | null> {
  const check = await db.auditCheck.findFirst({
    where: { isIntact: true, entries: { gt: 0 } },
    orderBy: { createdAt: "desc" },
    select: { entries: true, headHash: true },
  });

  return check && { entries: check.entries, hash: Buffer.from(check.headHash).toString("hex") };
}
