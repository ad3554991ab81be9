"use client";

import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { cx } from "@/components/ui/cx";

// The same ones for each letter, which draws the box again.
const MAGNIFIER = (
  <Search
    aria-hidden="true"
    className="pointer-events-none absolute top-1/2 start-3.5 size-5 sm:start-4 -translate-y-1/2 text-brass"
  />
);
const CROSS = <X aria-hidden="true" className="size-5" />;

/** The lobby's search: `/` reaches it from anywhere on the page, Escape clears it. */
export function SearchBox({
  value,
  onChange,
  onFocus,
  onLeaveDown,
}: {
  value: string;
  onChange: (value: string) => void;
  onFocus: () => void;
  /** The arrow key that leads to the first result. */
  onLeaveDown: () => void;
}) {
  const t = useTranslations("lobby.search");
  const ref = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (window.location.hash === "#search") ref.current?.focus();

    const focusOnShortcut = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      const isSlash = event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isSlash) return;
      event.preventDefault();
      ref.current?.focus();
      ref.current?.select();
    };
    document.addEventListener("keydown", focusOnShortcut);
    return () => document.removeEventListener("keydown", focusOnShortcut);
  }, []);

  return (
    <div className="relative min-w-0 flex-1">
      <input
        ref={ref}
        id="search"
        name="q"
        type="search"
        value={value}
        maxLength={60}
        aria-label={t("label")}
        aria-keyshortcuts="/"
        placeholder={t("placeholder")}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        onFocus={onFocus}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && value) {
            event.preventDefault();
            onChange("");
          }
          if (event.key === "ArrowDown") {
            event.preventDefault();
            onLeaveDown();
          }
        }}
        className={cx(
          // Contained: a letter is laid out in the box alone, not in the page.
          "block h-12 w-full scroll-mt-24 rounded-full contain-strict border border-edge bg-well ps-11 text-base sm:ps-12 placeholder:text-muted hover:border-muted focus:border-brass [&::-webkit-search-cancel-button]:hidden",
          value ? "pe-12" : "pe-3",
        )}
      />
      {MAGNIFIER}
      {/* Both stand ready: to make the button would be a part of the first letter's work. */}
      <button
        type="button"
        aria-label={t("clear")}
        onClick={() => {
          onChange("");
          ref.current?.focus();
        }}
        className={cx(
          "absolute top-0.5 end-0.5 size-11 place-items-center rounded-full text-muted hover:text-ink",
          value ? "grid" : "hidden",
        )}
      >
        {CROSS}
      </button>
      <span
        aria-hidden="true"
        className={cx(
          "pointer-events-none absolute top-1/2 end-4 hidden -translate-y-1/2 rounded-md border border-edge px-1.5 text-xs leading-5 text-muted",
          !value && "md:block",
        )}
      >
        /
      </span>
    </div>
  );
}
