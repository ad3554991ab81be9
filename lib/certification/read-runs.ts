import { validate as isUuid } from "uuid";
import type { Db } from "@/lib/db";

/** What became of one case. */
export interface CertifiedCase {
  readonly number: number;
  readonly sentence: string;
  readonly status: "passed" | "failed" | "skipped";
  /** Why it failed or was skipped. */
  readonly reason: string | null;
  readonly durationMs: number;
}

/** A run and how far it has come. */
export interface ListedRun {
  readonly id: string;
  readonly url: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  /** Null while it goes on. */
  readonly finishedAt: Date | null;
  readonly caseCount: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A run with its cases. */
export interface CertificationRun extends ListedRun {
  readonly cases: readonly CertifiedCase[];
}

const RUNS_SHOWN = 50;

/** The last runs, newest first. */
export async function listRuns(db: Db, limit = RUNS_SHOWN): Promise<ListedRun[]> {
  const runs = await db.certificationRun.findMany({ orderBy: { requestedAt: "desc" }, take: limit });
  const counts = await db.certificationResult.groupBy({
    by: ["runId", "status"],
    where: { runId: { in: runs.map(({ id }) => id) } },
    _count: true,
  });
  const count = (runId: string, status: string) =>
    counts.find((each) => each.runId === runId && each.status === status)?._count ?? 0;

  return runs.map(({ id, url, requestedBy, requestedAt, finishedAt, caseCount }) => ({
    ...{ id, url, requestedBy, requestedAt, finishedAt, caseCount },
    ...{ passed: count(id, "passed"), failed: count(id, "failed"), skipped: count(id, "skipped") },
  }));
}

/** One run with its cases in their order; anything malformed is none. */
export async function findRun(db: Db, id: string): Promise<CertificationRun | null> {
  if (!isUuid(id)) return null;
  const run = await db.certificationRun.findUnique({
    where: { id },
    include: { results: { orderBy: { number: "asc" } } },
  });
  if (!run) return null;

  const cases = run.results.map(
    ({ runId: _, status, ...result }): CertifiedCase => ({ ...result, status: asStatus(status) }),
  );
  const count = (status: CertifiedCase["status"]) => cases.filter((each) => each.status === status).length;
  const { url, requestedBy, requestedAt, finishedAt, caseCount } = run;
  const counts = { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };

  return { id, url, requestedBy, requestedAt, finishedAt, caseCount, ...counts, cases };
}

/** The table's check lets nothing else in. */
function asStatus(text: string): CertifiedCase["status"] {
  return text === "passed" || text === "skipped" ? text : "failed";
}
