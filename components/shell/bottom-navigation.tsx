"use client";

import { CircleUser, Heart, History, LogIn, Search, Store } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { Link } from "@/components/ui/link";

const LOBBY = { href: "/", name: "lobby", Icon: Store } as const;
const SEARCH = { href: "/#search", name: "search", Icon: Search } as const;

const GUEST = [LOBBY, SEARCH, { href: "/sign-in", name: "signIn", Icon: LogIn }] as const;
const PLAYER = [
  LOBBY,
  SEARCH,
  { href: "/favourites", name: "favourites", Icon: Heart },
  { href: "/account/history", name: "history", Icon: History },
  { href: "/account", name: "account", Icon: CircleUser },
] as const;

/** The way about on phones, where the thumb is. */
export function BottomNavigation({ isSignedIn }: { isSignedIn: boolean }) {
  const t = useTranslations("shell.nav");
  const path = usePathname();

  return (
    <nav
      aria-label={t("label")}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="mx-auto flex max-w-md">
        {(isSignedIn ? PLAYER : GUEST).map(({ href, name, Icon }) => (
          <li key={href} className="flex-1">
            <Link
              href={href}
              // Every page is rendered for its visitor: asking for all of them ahead would render five for one.

              aria-current={href === path ? "page" : undefined}
              // A phone raises its keyboard only for a focus set while the tap is handled.
              onClick={() => {
                if (href === SEARCH.href) document.getElementById("search")?.focus();
              }}
              className={cx(
                "flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs font-semibold -outline-offset-2",
                href === path ? "text-brass-bright" : "text-muted",
              )}
            >
              <Icon aria-hidden="true" className="size-5" />
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
