import type { ListedRun } from "@/lib/certification";

/** How far a run has come. */
export function RunProgress({ run }: { run: Pick<ListedRun, "passed" | "failed" | "skipped" | "caseCount"> }) {
  const done = run.passed + run.failed + run.skipped;

  return (
    <div className="grid max-w-md gap-1">
      <progress
        aria-label="Certification"
        max={run.caseCount}
        value={done}
        className="h-2 w-full overflow-hidden rounded-full bg-raised accent-brass [&::-moz-progress-bar]:bg-brass [&::-webkit-progress-bar]:bg-raised [&::-webkit-progress-value]:bg-brass"
      />
      <p className="text-xs text-muted tabular-nums">
        {done === 0 ? "Waiting for a server to begin" : `${done} of ${run.caseCount} cases`}
        {run.failed > 0 ? `, ${run.failed} failed` : null}
      </p>
    </div>
  );
}
