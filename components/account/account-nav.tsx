"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const PAGES = [
  { href: "/account", label: "Overview" },
  { href: "/account/history", label: "History" },
];

/** The pages of one's account. */
export function AccountNav() {
  const pathname = usePathname();

  return (
    <nav aria-label="Account" className="mb-6 flex gap-1 border-b border-line">
      {PAGES.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={pathname === href ? "page" : undefined}
          className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent px-4 text-sm font-semibold text-muted hover:text-ink aria-[current=page]:border-brass aria-[current=page]:text-ink"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
