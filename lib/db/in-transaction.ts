import type { Db } from "./client";
import type { Prisma, PrismaClient } from "./generated/client";

/**
 * Runs `work` in a database transaction: the caller's, when `db` already is one, else a new one.
 *
 * Nothing slow may happen inside it: no HTTP, no mail.
 *
 * @param options.timeoutMs Rolls a new transaction back when it takes longer. Default 5 s.
 * @throws What `work` throws, after rolling back; or when the database does.
 */
export async function inTransaction<T>(
  db: Db,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
  options: { timeoutMs?: number; waitMs?: number } = {},
): Promise<T> {
  if (!isClient(db)) return work(db);

  const { timeoutMs = 5_000, waitMs = 5_000 } = options;

  return db.$transaction(work, { timeout: timeoutMs, maxWait: waitMs });
}

/** A transaction has `$transaction` too, which would open a savepoint in it; only a client connects. */
function isClient(db: Db): db is PrismaClient {
  return "$connect" in db;
}
