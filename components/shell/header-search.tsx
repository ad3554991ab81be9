"use client";

import { Search } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

/** Search from any page: a plain form that opens the lobby, which has a box of its own. */
export function HeaderSearch() {
  const t = useTranslations("shell");
  if (usePathname() === "/") return null;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a form says it is a search by its role; <search> is not spoken everywhere.
    <form action="/" role="search" className="relative hidden w-full max-w-sm md:block">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 start-3.5 size-4 -translate-y-1/2 text-muted"
      />
      <input
        type="search"
        name="q"
        aria-label={t("search")}
        placeholder={t("search")}
        autoComplete="off"
        className="h-10 w-full rounded-full border border-edge bg-well ps-10 pe-16 text-sm placeholder:text-muted hover:border-muted focus:border-brass"
      />
      <span
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 end-3.5 -translate-y-1/2 rounded-md border border-edge px-1.5 font-sans text-xs leading-5 text-muted"
      >
        <bdi dir="ltr">
          <PaletteKeys />
        </bdi>
      </span>
    </form>
  );
}

/** What is pressed for the palette on the machine at hand; known once scripts run there. */
function PaletteKeys() {
  const t = useTranslations("shell");
  const isApple = useSyncExternalStore(neverChanges, isAppleMachine, () => false);

  return isApple ? "⌘K" : t("paletteKeys");
}

const neverChanges = () => () => {};
const isAppleMachine = () => /mac|iphone|ipad/i.test(navigator.platform);
