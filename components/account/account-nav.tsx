"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Link } from "@/components/ui/link";

const PAGES = [
  { href: "/account", name: "account" },
  { href: "/account/free-rounds", name: "freeRounds" },
  { href: "/account/rounds", name: "rounds" },
  { href: "/account/history", name: "statement" },
  { href: "/account/overview", name: "results" },
  { href: "/account/limits", name: "limits" },
  { href: "/account/security", name: "security" },
  { href: "/account/data", name: "data" },
] as const;

/** The pages of one's account. On phones they scroll sideways, and the current one is brought into view. */
export function AccountNav() {
  const t = useTranslations("account.nav");
  const pathname = usePathname();
  const listRef = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another path marks another link as current.
  useEffect(() => {
    const list = listRef.current;
    const current = list?.querySelector<HTMLElement>('[aria-current="page"]');
    // Not scrollIntoView: that would scroll the page, too.
    if (list && current) list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
  }, [pathname]);

  return (
    <nav
      ref={listRef}
      aria-label={t("label")}
      className="relative mb-6 flex gap-1 overflow-x-auto border-b border-line [scrollbar-width:none]"
    >
      {PAGES.map(({ href, name }) => (
        <Link
          key={href}
          href={href}
          aria-current={pathname === href ? "page" : undefined}
          className="inline-flex min-h-11 shrink-0 items-center border-b-2 border-transparent px-4 text-sm font-semibold whitespace-nowrap text-muted -outline-offset-2 hover:text-ink aria-[current=page]:border-brass aria-[current=page]:text-ink"
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
