import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { Link } from "./link";
import { pageNumbers } from "./page-numbers";

const STEP =
  "grid min-h-11 min-w-11 place-items-center rounded-control px-2 text-sm font-semibold sm:min-h-9 sm:min-w-9";

/** Links to the pages of a list. Pages count from 1; `hrefOf` gives each page its address. */
export function Pagination({
  page,
  pageCount,
  hrefOf,
  label,
}: {
  page: number;
  pageCount: number;
  hrefOf: (page: number) => string;
  label?: string;
}) {
  const t = useTranslations("shell.controls");
  if (pageCount <= 1) return null;

  return (
    <nav aria-label={label ?? t("pages")} className="flex flex-wrap items-center justify-center gap-1">
      <Step href={page > 1 ? hrefOf(page - 1) : null} label={t("previousPage")}>
        <ChevronLeft aria-hidden="true" className="size-4 rtl:-scale-x-100" />
      </Step>
      {pageNumbers(page, pageCount).map((each, index) =>
        each === "gap" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no other name.
          <span key={`gap-${index}`} aria-hidden="true" className={cx(STEP, "text-muted")}>
            …
          </span>
        ) : (
          <Link
            key={each}
            href={hrefOf(each)}
            aria-current={each === page ? "page" : undefined}
            className={cx(STEP, each === page ? "bg-brass text-on-brass" : "text-ink hover:bg-raised")}
          >
            <span className="sr-only">{t("page")} </span>
            {each}
          </Link>
        ),
      )}
      <Step href={page < pageCount ? hrefOf(page + 1) : null} label={t("nextPage")}>
        <ChevronRight aria-hidden="true" className="size-4 rtl:-scale-x-100" />
      </Step>
    </nav>
  );
}

function Step({ href, label, children }: { href: string | null; label: string; children: ReactNode }) {
  if (href === null) return null;

  return (
    <Link href={href} aria-label={label} className={cx(STEP, "text-ink hover:bg-raised")}>
      {children}
    </Link>
  );
}
