import { env } from "@/lib/env";
import { createDb } from "./client";
import { onceGlobally } from "./once-globally";

export { createDb, type Db, type DbOptions } from "./client";
export { Prisma, PrismaClient } from "./generated/client";
export { inTransaction } from "./in-transaction";
export { toJsonRows } from "./json-rows";
export { onceGlobally } from "./once-globally";
export { shareRead } from "./share-read";

/** The product's database. One client per process, also across Next's separate module graphs. */
export function db() {
  return onceGlobally("db", () => createDb(env().DATABASE_URL));
}
