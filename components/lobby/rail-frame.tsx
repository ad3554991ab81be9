import Link from "next/link";
import type { ReactNode } from "react";
import { TileIcon } from "./tile-icon";

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
            <TileIcon name="onward" />
          </Link>
        ) : null}
      </div>
      {children}
    </section>
  );
}
