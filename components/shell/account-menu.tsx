import { ChevronDown, CircleUser, Heart, History } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";

const ITEM = "flex min-h-11 items-center gap-3 rounded-control px-3 text-sm font-semibold hover:bg-raised";

/** The player's own corner: account, history, the way out. */
export function AccountMenu({
  username,
  signOut,
  themeSwitch,
}: {
  username: string;
  signOut: ReactNode;
  themeSwitch: ReactNode;
}) {
  const t = useTranslations("pages.shell.menu");

  return (
    <Disclosure
      label={t("of", { username })}
      closesOnClick
      summary={
        <>
          <span className="grid size-8 place-items-center rounded-full bg-brass/15 font-display font-extrabold text-brass-bright uppercase">
            {username.slice(0, 1)}
          </span>
          <ChevronDown
            aria-hidden="true"
            className="hidden size-4 text-muted transition-transform group-open/disclosure:rotate-180 sm:block"
          />
        </>
      }
      summaryClassName="flex min-h-11 items-center gap-1 rounded-control px-1.5 hover:bg-raised"
      panelClassName="end-0 w-60 p-2"
    >
      <p className="truncate px-3 pt-1 pb-2 text-sm text-muted">
        {t.rich("signedInAs", { username, name: (name) => <span className="font-semibold text-ink">{name}</span> })}
      </p>
      <nav aria-label={t("label")}>
        <Link href="/account" className={ITEM}>
          <CircleUser aria-hidden="true" className="size-4.5 text-brass" />
          {t("account")}
        </Link>
        <Link href="/favourites" className={ITEM}>
          <Heart aria-hidden="true" className="size-4.5 text-brass" />
          {t("favourites")}
        </Link>
        <Link href="/account/history" className={ITEM}>
          <History aria-hidden="true" className="size-4.5 text-brass" />
          {t("history")}
        </Link>
      </nav>
      <div className="mt-2 flex items-center justify-between gap-2 border-t border-line pt-2">
        {signOut}
        {themeSwitch}
      </div>
    </Disclosure>
  );
}
