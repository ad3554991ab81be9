import { cx } from "./cx";

/** Holds the place of what is still loading. Give it the size of what comes, so nothing jumps. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cx("block animate-pulse rounded-control bg-raised", className)} />;
}
