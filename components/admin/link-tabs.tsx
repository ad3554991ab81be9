import { cx } from "@/components/ui/cx";
import { Link } from "@/components/ui/link";

/** Views of one thing, each with an address of its own. */
export function LinkTabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { readonly name: string; readonly href: string; readonly isCurrent: boolean }[];
}) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-line">
      <ul className="flex gap-1">
        {tabs.map(({ name, href, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              scroll={false}
              aria-current={isCurrent ? "page" : undefined}
              className={cx(
                "grid min-h-11 place-items-center border-b-2 px-3.5 text-sm font-semibold whitespace-nowrap -outline-offset-2 sm:min-h-10",
                isCurrent ? "border-brass text-ink" : "border-transparent text-muted hover:text-ink",
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
