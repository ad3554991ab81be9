import { countText } from "./words";

/** How much of something is done, as a bar with its figures beside it. */
export function ProgressBar({ label, done, total }: { label: string; done: number; total: number }) {
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);

  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span className="font-semibold">{label}</span>
        <span className="text-muted tabular-nums">
          {countText(done)} of {countText(total)} ({percent} %)
        </span>
      </div>
      <progress
        aria-label={label}
        value={done}
        max={Math.max(1, total)}
        className="h-2.5 w-full appearance-none overflow-hidden rounded-full bg-well [&::-moz-progress-bar]:bg-brass [&::-webkit-progress-bar]:bg-well [&::-webkit-progress-value]:bg-brass"
      />
    </div>
  );
}
