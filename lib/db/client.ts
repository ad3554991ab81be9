import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "./generated/client";

/** The database, or a database transaction (`tx`): verbs take either. */
export type Db = PrismaClient | Prisma.TransactionClient;

/** The options of one pool of connections. */
export interface DbOptions {
  /** Connections at most. Default 10. */
  maxConnections?: number;
  /** How long to wait for a free or new connection. Default 5 s. */
  connectTimeoutMs?: number;
  /** PostgreSQL ends a statement that takes longer. Default 15 s. */
  statementTimeoutMs?: number;
}

/** Opens a client with a pool of its own. */
export function createDb(databaseUrl: string, options: DbOptions = {}): PrismaClient {
  const { maxConnections = 10, connectTimeoutMs = 5_000, statementTimeoutMs = 15_000 } = options;
  const adapter = new PrismaPg({
    connectionString: databaseUrl,
    max: maxConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
    // A half-open connection is noticed instead of being waited for.
    keepAlive: true,
  });

  return new PrismaClient({ adapter });
}
