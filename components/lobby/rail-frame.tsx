import { ChevronRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

/** The head of a row of games: its name, and the way to all of them. */
export function RailFrame({
  title,
  href,
  children,
}: {
  title: string;
  href?: string | undefined;
  children: ReactNode;
}) {
  return (
    <section aria-label={title} className="rail">
      <div className="rail-head">
        <h2 className="rail-title">{title}</h2>
        {href ? (
          <Link href={href} prefetch={false} className="rail-all">
            See all<span className="sr-only"> of {title}</span>
            <ChevronRight aria-hidden="true" className="size-4 rtl:rotate-180" />
          </Link>
        ) : null}
      </div>
      {children}
    </section>
  );
}
