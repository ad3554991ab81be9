"use client";

import {
  Activity,
  BadgeCheck,
  BookOpen,
  ChartColumn,
  CircleCheckBig,
  Construction,
  Gamepad2,
  Gift,
  IdCard,
  LayoutDashboard,
  type LucideIcon,
  PhoneIncoming,
  PlugZap,
  Repeat,
  ScrollText,
  TriangleAlert,
  Users,
} from "lucide-react";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { cx } from "@/components/ui/cx";
import { Link } from "@/components/ui/link";
import type { Permission } from "@/lib/staff";

const ITEMS = [
  { href: "/admin", permission: "overview.view", name: "Overview", Icon: LayoutDashboard },
  { href: "/admin/players", permission: "players.view", name: "Players", Icon: Users },
  { href: "/admin/approvals", permission: "players.approve", name: "Approvals", Icon: CircleCheckBig },
  { href: "/admin/games", permission: "games.view", name: "Games", Icon: Gamepad2 },
  { href: "/admin/free-rounds", permission: "free-rounds.view", name: "Free rounds", Icon: Gift },
  { href: "/admin/maintenance", permission: "maintenance.set", name: "Maintenance", Icon: Construction },
  { href: "/admin/exceptions", permission: "exceptions.view", name: "Exceptions", Icon: TriangleAlert },
  { href: "/admin/reports", permission: "reports.view", name: "Reports", Icon: ChartColumn },
  { href: "/admin/rounds", permission: "ledger.view", name: "Rounds", Icon: Repeat },
  { href: "/admin/ledger", permission: "ledger.view", name: "Ledger", Icon: BookOpen },
  { href: "/admin/calls", permission: "ledger.view", name: "Calls", Icon: PhoneIncoming },
  { href: "/admin/health", permission: "overview.view", name: "Health", Icon: Activity },
  { href: "/admin/connection", permission: "games.sync", name: "Connection", Icon: PlugZap },
  { href: "/admin/logs", permission: "logs.view", name: "Logs", Icon: ScrollText },
  { href: "/admin/certification", permission: "certification.run", name: "Certification", Icon: BadgeCheck },
  { href: "/admin/staff", permission: "staff.view", name: "Staff", Icon: IdCard },
] as const satisfies { href: string; permission: Permission; name: string; Icon: LucideIcon }[];

// Rooms of an area that have addresses of their own.
const ROOMS: Readonly<Record<string, readonly string[]>> = { "/admin/games": ["/admin/studios", "/admin/syncs"] };

/** The areas of the desk: a column on wide screens, a row to swipe on phones. Shows what the role may open. */
export function AdminNav({ permissions }: { permissions: readonly Permission[] }) {
  const pathname = usePathname();
  const current = useRef<HTMLAnchorElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: where one is decides which link is current.
  useEffect(() => {
    // On a phone the row is wider than the screen: where one is stays in view.
    current.current?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [pathname]);

  return (
    <nav aria-label="Desk" className="-mx-4 overflow-x-auto px-4 lg:mx-0 lg:px-0">
      <ul className="flex gap-1 lg:grid">
        {ITEMS.filter(({ permission }) => permissions.includes(permission)).map(({ href, name, Icon }) => {
          const places = [href, ...(ROOMS[href] ?? [])];
          const isCurrent = href === "/admin" ? pathname === href : places.some((place) => pathname.startsWith(place));
          return (
            <li key={href}>
              <Link
                href={href}
                ref={isCurrent ? current : null}
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
