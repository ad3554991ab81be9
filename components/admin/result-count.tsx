/** How many rows a search has found; announced when it changes. */
export function ResultCount({ count, one, many }: { count: number; one: string; many: string }) {
  return (
    <p role="status" className="-mb-3 text-sm text-muted">
      {count.toLocaleString("en")} {count === 1 ? one : many}
    </p>
  );
}
