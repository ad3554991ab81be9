import type { ListedRun } from "@/lib/certification";
import { RunProgress } from "./run-progress";

/** How far a run of the certification has come. */
export function CertificationProgress({ run }: { run: ListedRun }) {
  const done = run.passed + run.failed + run.skipped;

  return <RunProgress label="Certification" done={done} total={done === 0 ? null : run.caseCount} unit="cases" />;
}
