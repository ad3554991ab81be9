"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { TIME_ZONE_COOKIE } from "@/i18n/locales";

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Tells the server the visitor's time zone once, so that every page after shows times as their clock does. */
export function TimeZoneKeeper({ timeZone }: { timeZone: string }) {
  const router = useRouter();

  useEffect(() => {
    const own = ownTimeZone();
    if (!own || own === timeZone) return;
    // biome-ignore lint/suspicious/noDocumentCookie: Safari has no cookie store, and nothing waits for it.
    document.cookie = `${TIME_ZONE_COOKIE}=${encodeURIComponent(own)}; path=/; max-age=${ONE_YEAR_SECONDS}; samesite=lax`;
    // The lobby's pages show no times; asking for one again would only cost.
    if (window.location.pathname.startsWith("/account")) router.refresh();
  }, [timeZone, router]);

  return null;
}

/** From the clock itself where a browser has one: the first formatter of a page takes a phone a quarter of a second. */
function ownTimeZone(): string {
  const { Temporal: clock } = globalThis as { Temporal?: { Now: { timeZoneId: () => string } } };

  return clock?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
