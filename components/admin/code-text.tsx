/** An id of the wire or the books: whole, so that it can be found and copied, but narrow. */
export function CodeText({ children }: { children: string | null }) {
  if (!children) return <span className="text-muted">–</span>;

  return <code className="block min-w-[14ch] max-w-[22ch] font-mono text-xs break-all">{children}</code>;
}
