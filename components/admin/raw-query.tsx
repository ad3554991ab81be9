/** A callback as it came in, its key hidden; folded, because it is long and rarely needed. */
export function RawQuery({ query }: { query: string }) {
  return (
    <details className="min-w-[10ch]">
      <summary className="min-h-6 w-fit cursor-pointer text-xs font-semibold whitespace-nowrap text-muted hover:text-ink">
        Raw query
      </summary>
      <code className="mt-1 block w-[36ch] font-mono text-xs break-all">{query}</code>
    </details>
  );
}
