import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { AccountMenu } from "./account-menu";
import { HeaderSearch } from "./header-search";
import { Wordmark } from "./logo";

/** Who looks at the page, as far as the shell shows it. */
export interface Viewer {
  username: string;
  /** The live balance. */
  balance: ReactNode;
  /** The button that ends the session. */
  signOut: ReactNode;
}

/** The bar on top of every page of the player's side. */
export function SiteHeader({ viewer, themeSwitch }: { viewer: Viewer | null; themeSwitch: ReactNode }) {
  const t = useTranslations("pages.shell");

  return (
    <header className="border-b border-line/80 bg-canvas/80 pt-[env(safe-area-inset-top)]">
      <div className="mx-auto flex h-16 max-w-page items-center gap-3 px-4 sm:gap-6 sm:px-6">
        <Link href="/" aria-label={t("logo")} className="-m-1 shrink-0 rounded-control p-1">
          <Wordmark />
        </Link>
        <HeaderSearch />
        <div className="ms-auto flex items-center gap-1 sm:gap-2">
          {viewer ? (
            <>
              {viewer.balance}
              <AccountMenu username={viewer.username} signOut={viewer.signOut} themeSwitch={themeSwitch} />
            </>
          ) : (
            <>
              <ButtonLink href="/sign-in" variant="ghost" size="sm">
                {t("signIn")}
              </ButtonLink>
              <ButtonLink href="/register" size="sm" className="max-[22rem]:hidden">
                {t("join")}
              </ButtonLink>
            </>
          )}
        </div>
      </div>
    </header>
  );
}
