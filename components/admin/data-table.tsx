import { ArrowDown, ArrowUp } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Link } from "@/components/ui/link";

/** One column's head. */
export interface Column {
  readonly name: string;
  readonly isNumeric?: boolean;
  /** Keeps the name for assistive technology alone, over buttons. */
  readonly isNameHidden?: boolean;
  /** Sorts the list by this column, through its address. */
  readonly sort?: ColumnSort;
}

/** How a list can be sorted by a column, and whether it is. */
export interface ColumnSort {
  /** The list sorted by it; the other way round when it is already. */
  readonly href: string;
  readonly order: "ascending" | "descending" | null;
}

/**
 * A dense table that scrolls in a box of its own, in both directions, its head in view.
 * The label names table and box; keyboards can reach the box and scroll it.
 */
export function DataTable({
  label,
  columns,
  children,
}: {
  label: string;
  columns: readonly Column[];
  children: ReactNode;
}) {
  return (
    // Positioned, so that text hidden from sight scrolls with its cell instead of stretching the page.
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable without a mouse.
      tabIndex={0}
      className="relative max-h-[75dvh] overflow-auto rounded-card border border-line"
    >
      <table className="w-full border-separate border-spacing-0 bg-surface text-left text-[0.8125rem]">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {columns.map(({ name, isNumeric, isNameHidden, sort }) => (
              <th
                key={name}
                scope="col"
                aria-sort={sort?.order ?? undefined}
                className={cx(
                  "sticky top-0 z-10 border-b border-line bg-raised px-3 py-2 text-xs font-semibold whitespace-nowrap text-muted",
                  isNumeric && "text-right",
                )}
              >
                {isNameHidden ? (
                  <span className="sr-only">{name}</span>
                ) : sort ? (
                  <SortLink name={name} isNumeric={isNumeric} {...sort} />
                ) : (
                  name
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="desk-rows">{children}</tbody>
      </table>
    </section>
  );
}

function SortLink({ name, isNumeric, href, order }: ColumnSort & { name: string; isNumeric: boolean | undefined }) {
  const Arrow = order === "ascending" ? ArrowUp : ArrowDown;

  return (
    <Link
      href={href}
      scroll={false}
      className={cx(
        "inline-flex min-h-6 items-center gap-1 hover:text-ink",
        // The arrow keeps off the edge its figures line up at.
        isNumeric && "flex-row-reverse",
        order && "text-ink",
      )}
    >
      {name}
      <Arrow aria-hidden="true" className={cx("size-3.5", !order && "invisible")} />
    </Link>
  );
}

/** One cell; figures align so that they compare by eye. */
export function Cell({ isNumeric, className, ...rest }: ComponentProps<"td"> & { isNumeric?: boolean }) {
  return <td {...rest} className={cx(isNumeric && "figure", className) || undefined} />;
}

/** The cell that names its row. */
export function RowHead(props: ComponentProps<"th">) {
  return <th {...props} scope="row" />;
}
