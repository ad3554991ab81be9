"use client";

import { MonitorSmartphone, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useSyncExternalStore } from "react";
import { cx } from "@/components/ui/cx";
import { findTheme, THEME_COLOURS, THEME_COOKIE, type Theme } from "./theme";

type Choice = Theme | "device";

const CHOICES = [
  { value: "device", Icon: MonitorSmartphone },
  { value: "light", Icon: Sun },
  { value: "dark", Icon: Moon },
] as const satisfies readonly { value: Choice; Icon: unknown }[];

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * Chooses the theme: at once here, by cookie for every page to come.
 *
 * @param theme What the server knows was chosen: the page is then right before scripts arrive, and stays as it is.
 */
export function ThemeSwitch({ theme }: { theme: Theme | undefined }) {
  const t = useTranslations("shell.theme");
  const name = useId();
  // The document itself remembers, so that two switches on a page agree.
  const chosen = useSyncExternalStore(subscribe, readChoice, () => theme ?? "device");

  return (
    <fieldset className="flex w-fit gap-1 rounded-full border border-line bg-well p-1">
      <legend className="sr-only">{t("label")}</legend>
      {CHOICES.map(({ value, Icon }) => (
        <label
          key={value}
          title={t(value)}
          className={cx(
            "relative grid size-9 cursor-pointer place-items-center rounded-full",
            value === chosen ? "bg-brass text-on-brass" : "text-muted hover:text-ink",
          )}
        >
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
            aria-label={t(value)}
            className="absolute inset-0 size-full cursor-pointer appearance-none rounded-full"
          />
          <Icon aria-hidden="true" className="size-4.5" />
        </label>
      ))}
    </fieldset>
  );
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });

  return () => observer.disconnect();
}

function readChoice(): Choice {
  return findTheme(document.documentElement.dataset.theme) ?? "device";
}

function choose(choice: Choice): void {
  const theme = choice === "device" ? undefined : choice;
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  const prefersLight = window.matchMedia("(prefers-color-scheme: light)").matches;
  for (const meta of document.querySelectorAll("meta[name=theme-color]")) {
    meta.setAttribute("content", THEME_COLOURS[theme ?? (prefersLight ? "light" : "dark")]);
  }
  // biome-ignore lint/suspicious/noDocumentCookie: Safari has no cookie store, and the server is told with the next page anyway.
  document.cookie = `${THEME_COOKIE}=${theme ?? ""}; path=/; max-age=${theme ? ONE_YEAR_SECONDS : 0}; samesite=lax`;
}
