import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { LanguageSwitch } from "./language-switch";
import { LogoMark } from "./logo";

const LINK =
  "inline-flex min-h-11 items-center font-semibold text-ink underline decoration-edge underline-offset-4 hover:decoration-brass";

/** The foot of every page: age, safer gambling and terms are never further than one link. */
export function SiteFooter({
  chooseLanguage,
  themeSwitch,
}: {
  chooseLanguage: (form: FormData) => Promise<void>;
  themeSwitch: ReactNode;
}) {
  const t = useTranslations("pages.shell.footer");

  return (
    <footer className="mt-16 border-t border-line/80 [contain-intrinsic-height:auto_16rem] [content-visibility:auto]">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 gap-y-2 px-4 py-8 text-sm text-muted sm:px-6">
        <LogoMark className="size-8" />
        <p className="flex items-center gap-3">
          <span className="rounded-full border-2 border-danger px-1.5 py-0.5 text-xs font-bold text-danger">18+</span>
          {t("motto")}
        </p>
        <nav aria-label={t("legal")} className="flex flex-wrap gap-x-6 md:ms-auto">
          <Link href="/safer-gambling" className={LINK}>
            {t("saferGambling")}
          </Link>
          <Link href="/terms" className={LINK}>
            {t("terms")}
          </Link>
        </nav>
        <LanguageSwitch action={chooseLanguage} />
        {themeSwitch}
      </div>
    </footer>
  );
}
