import { useLocale, useTranslations } from "next-intl";
import { LANGUAGE_NAMES, LANGUAGES, languageOf } from "@/i18n/locales";

/** Chooses the language: a form of buttons, so it works before scripts arrive. Each is named as its readers name it. */
export function LanguageSwitch({ action }: { action: (form: FormData) => Promise<void> }) {
  const t = useTranslations("pages.shell.footer");
  const current = languageOf(useLocale());

  return (
    <form action={action} aria-label={t("language")} className="flex gap-1 rounded-full border border-line bg-well p-1">
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === current}
          className="min-h-9 rounded-full px-3 font-semibold hover:text-ink aria-pressed:bg-brass aria-pressed:text-on-brass"
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </form>
  );
}
