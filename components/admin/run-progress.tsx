/** How far a run has come that a server carries out. */
export function RunProgress({
  label,
  done,
  total,
  unit,
}: {
  /** Names the bar. */
  label: string;
  done: number;
  /** Null before a server has begun. */
  total: number | null;
  /** What is counted, such as `cases`. */
  unit: string;
}) {
  return (
    <div className="grid max-w-md gap-1">
      <progress
        aria-label={label}
        max={Math.max(1, total ?? 1)}
        value={total === null ? 0 : done}
        className="h-2 w-full overflow-hidden rounded-full bg-raised accent-brass [&::-moz-progress-bar]:bg-brass [&::-webkit-progress-bar]:bg-raised [&::-webkit-progress-value]:bg-brass"
      />
      <p className="text-xs text-muted tabular-nums">
        {total === null
          ? "Waiting for a server to begin"
          : `${done.toLocaleString("en")} of ${total.toLocaleString("en")} ${unit}`}
      </p>
    </div>
  );
}
