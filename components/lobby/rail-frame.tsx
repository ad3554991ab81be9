import { useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import { Link } from "@/components/ui/link";
import { TileIcon } from "./tile-icon";

/** The head of a row of games: its name, and the way to all of them. */
export function RailFrame({
  ref,
  title,
  href,
  children,
}: {
  ref?: Ref<HTMLElement>;
  title: string;
  href?: string | undefined;
  children: ReactNode;
}) {
  const t = useTranslations("lobby");

  return (
    <section ref={ref} aria-label={title} className="rail">
      <div className="rail-head">
        <h2 className="list-title">{title}</h2>
        {href ? (
          <Link href={href} className="rail-all">
            {t.rich("seeAll", { title, hidden: (text) => <span className="sr-only">{text}</span> })}
            <TileIcon name="onward" />
          </Link>
        ) : null}
      </div>
      {children}
    </section>
  );
}
