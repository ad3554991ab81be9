import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import { getLocale, getTimeZone, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Hydrated } from "@/components/shell/hydrated";
import { Installable } from "@/components/shell/installable";
import { THEME_COLOURS } from "@/components/shell/theme";
import { TimeZoneKeeper } from "@/components/shell/time-zone-keeper";
import { directionOf, languageOf, tagOf } from "@/i18n/locales";
import { env } from "@/lib/env";
import { chosenTheme } from "./chosen-theme";
import { bricolage, figtree, notoSansArabic } from "./fonts";
import { Texts } from "./texts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  // The public address is known when the server runs, not when it is built.
  await connection();
  const t = await getTranslations("pages.site");

  return {
    metadataBase: new URL(env().NEXTAUTH_URL),
    title: { default: "Marquee", template: "%s · Marquee" },
    description: t("description"),
    applicationName: "Marquee",
    appleWebApp: { capable: true, title: "Marquee", statusBarStyle: "black-translucent" },
    // Figures on a page are amounts, not telephone numbers.
    formatDetection: { telephone: false },
    openGraph: { type: "website", siteName: "Marquee" },
    twitter: { card: "summary_large_image" },
  };
}

export async function generateViewport(): Promise<Viewport> {
  const theme = await chosenTheme();

  return {
    themeColor: theme
      ? THEME_COLOURS[theme]
      : (["light", "dark"] as const).map((each) => ({
          media: `(prefers-color-scheme: ${each})`,
          color: THEME_COLOURS[each],
        })),
    colorScheme: theme ?? "light dark",
    // Games reach under the notch; the bars around them keep clear of it.
    viewportFit: "cover",
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page carries a nonce of its own, so none can be rendered before its request.
  await connection();

  const [locale, timeZone] = await Promise.all([getLocale(), getTimeZone()]);

  return (
    <html
      lang={tagOf(locale)}
      dir={directionOf(languageOf(locale))}
      data-theme={await chosenTheme()}
      className={`${figtree.variable} ${bricolage.variable} ${notoSansArabic.variable}`}
    >
      <body>
        <Texts families={["shell"]}>{children}</Texts>
        <TimeZoneKeeper timeZone={timeZone} />
        <Installable />
        <Hydrated />
      </body>
    </html>
  );
}
