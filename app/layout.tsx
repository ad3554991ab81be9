import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { OfflineWorker } from "@/components/shell/offline-worker";
import { findTheme, THEME_COLOURS, THEME_COOKIE } from "@/components/shell/theme";
import { env } from "@/lib/env";
import { bricolage, figtree } from "./fonts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  // The public address is known when the server runs, not when it is built.
  await connection();

  return {
    metadataBase: new URL(env().NEXTAUTH_URL),
    title: { default: "Marquee", template: "%s · Marquee" },
    description: "Thousands of games, one honest balance.",
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

  return (
    <html lang="en" data-theme={await chosenTheme()} className={`${figtree.variable} ${bricolage.variable}`}>
      <body>
        {children}
        <OfflineWorker />
      </body>
    </html>
  );
}

/** The theme this browser chose; undefined when it follows the device. */
async function chosenTheme() {
  return findTheme((await cookies()).get(THEME_COOKIE)?.value);
}
