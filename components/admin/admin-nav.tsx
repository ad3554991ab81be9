"use client";

import { Gamepad2, Gift, LayoutDashboard, TriangleAlert, Users } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { cx } from "@/components/ui/cx";

const ITEMS = [
  { href: "/admin", name: "Overview", Icon: LayoutDashboard },
  { href: "/admin/players", name: "Players", Icon: Users },
  { href: "/admin/games", name: "Games", Icon: Gamepad2 },
  { href: "/admin/free-rounds", name: "Free rounds", Icon: Gift },
  { href: "/admin/exceptions", name: "Exceptions", Icon: TriangleAlert },
] as const;

/** The areas of the desk: a column on wide screens, a row to swipe on phones. */
export function AdminNav() {
  const pathname = usePathname();

  return (
    <nav aria-label="Desk" className="-mx-4 overflow-x-auto px-4 lg:mx-0 lg:px-0">
      <ul className="flex gap-1 lg:grid">
        {ITEMS.map(({ href, name, Icon }) => {
          const isCurrent = href === "/admin" ? pathname === href : pathname.startsWith(href);
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={isCurrent ? "page" : undefined}
                className={cx(
                  "flex min-h-11 items-center gap-2.5 rounded-control px-3 text-sm font-semibold whitespace-nowrap -outline-offset-2 lg:min-h-10",
                  isCurrent ? "bg-raised text-ink" : "text-muted hover:bg-raised/60 hover:text-ink",
                )}
              >
                <Icon aria-hidden="true" className={cx("size-4 shrink-0", isCurrent && "text-brass")} />
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
