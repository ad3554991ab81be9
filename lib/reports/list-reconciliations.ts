import { z } from "zod";
import type { Db } from "@/lib/db";
import { CursorTime, decodeCursor, encodeCursor } from "./cursor";
import { PAGE_SIZE, type Page, pageOf } from "./page";

/** One check of the whole ledger. */
export interface ReconciliationRow {
  readonly id: string;
  /** The night it belongs to; null when somebody asked for it. */
  readonly night: Date | null;
  /** Who asked at the desk; null for a nightly one and one of the command line. */
  readonly requestedBy: string | null;
  /** Null while it goes on. */
  readonly isIntact: boolean | null;
  readonly accounts: bigint | null;
  readonly postings: bigint | null;
  readonly sumCents: bigint | null;
  /** Whose account and which posting is wrong first. */
  readonly problem: { readonly playerId: string; readonly version: string | null; readonly problem: string } | null;
  readonly postingsTotal: bigint | null;
  readonly postingsDone: bigint | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

const Place = z.object({ at: CursorTime, id: z.uuid() });
const Problem = z.object({ playerId: z.string(), version: z.string().nullable(), problem: z.string() });

/** Checks of the ledger, newest first. */
export async function listReconciliations(
  db: Db,
  query: { readonly before?: string | undefined; readonly limit?: number } = {},
): Promise<Page<ReconciliationRow>> {
  const { before, limit = PAGE_SIZE } = query;
  const place = decodeCursor(before, Place);

  const found = await db.reconciliation.findMany({
    where: place
      ? { startedAt: { lte: place.at }, OR: [{ startedAt: { lt: place.at } }, { id: { lt: place.id } }] }
      : {},
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
  const rows = found.map(({ beatAt: _, firstProblem, ...row }): ReconciliationRow => {
    const problem = Problem.safeParse(firstProblem);

    return { ...row, problem: problem.success ? problem.data : null };
  });

  return pageOf(rows, limit, (row) => encodeCursor({ at: row.startedAt, id: row.id }));
}
