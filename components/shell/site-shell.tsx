import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PaletteHost } from "@/components/lobby/palette-host";
import { TileIconSheet } from "@/components/lobby/tile-icon";
import { BottomNavigation } from "./bottom-navigation";
import { SiteFooter } from "./site-footer";
import { SiteHeader, type Viewer } from "./site-header";

/** What stands around every page of the player's side: skip link, bar, foot, and the bar of phones. */
export function SiteShell({
  viewer,
  catalogueVersion,
  chooseLanguage,
  themeSwitch,
  children,
}: {
  viewer: Viewer | null;
  catalogueVersion: string;
  chooseLanguage: (form: FormData) => Promise<void>;
  themeSwitch: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("pages.shell");

  return (
    <div className="flex min-h-dvh flex-col pb-[calc(3.5rem+env(safe-area-inset-bottom))] md:pb-0">
      <a
        href="#main"
        className="fixed top-2 start-2 z-50 -translate-y-20 rounded-control bg-brass px-4 py-3 font-semibold text-on-brass focus:translate-y-0"
      >
        {t("skip")}
      </a>
      <TileIconSheet />
      <SiteHeader viewer={viewer} themeSwitch={themeSwitch} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page flex-1 px-4 outline-none sm:px-6">
        {children}
      </main>
      <SiteFooter chooseLanguage={chooseLanguage} themeSwitch={themeSwitch} />
      <PaletteHost version={catalogueVersion} isSignedIn={viewer !== null} />
      <BottomNavigation isSignedIn={viewer !== null} />
    </div>
  );
}
