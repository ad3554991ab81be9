import { cx } from "@/components/ui/cx";
import { Link } from "@/components/ui/link";

/** Filters with one choice at a time, each choice an address. */
export function LinkPills({
  label,
  pills,
}: {
  label: string;
  pills: readonly { readonly name: string; readonly href: string; readonly isCurrent: boolean }[];
}) {
  return (
    <nav aria-label={label} className="-mb-2">
      <ul className="flex flex-wrap gap-1.5">
        {pills.map(({ name, href, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              scroll={false}
              aria-current={isCurrent ? "true" : undefined}
              className={cx(
                "grid min-h-11 place-items-center rounded-full border px-3.5 text-xs font-semibold whitespace-nowrap sm:min-h-8",
                isCurrent
                  ? "border-brass bg-brass/15 text-ink"
                  : "border-line text-muted hover:border-edge hover:text-ink",
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
