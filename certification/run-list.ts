import { type CertificationCase, type Ground, Scene } from "./case";
import { SkipCase } from "./skip";

/** What became of one case. */
export interface CaseResult {
  number: number;
  sentence: string;
  status: "passed" | "failed" | "skipped";
  /** Why it failed or was skipped. */
  reason: string | null;
  durationMs: number;
}

/**
 * Runs the list, one case after the other: a wallet under test serves others meanwhile.
 *
 * @param onResult Told of each case as it ends.
 */
export async function runList(
  cases: readonly CertificationCase[],
  ground: Ground,
  onResult: (result: CaseResult) => void = () => {},
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const each of cases) {
    const result = await runCase(each, ground);
    results.push(result);
    onResult(result);
  }

  return results;
}

async function runCase({ number, sentence, run }: CertificationCase, ground: Ground): Promise<CaseResult> {
  const startedAt = performance.now();
  const ended = (status: CaseResult["status"], reason: string | null): CaseResult => ({
    number,
    sentence,
    status,
    reason,
    durationMs: Math.round(performance.now() - startedAt),
  });
  try {
    await run(await Scene.open(ground));

    return ended("passed", null);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);

    return ended(error instanceof SkipCase ? "skipped" : "failed", reason);
  }
}
