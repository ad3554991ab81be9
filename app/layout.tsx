import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { bricolage, figtree } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Marquee", template: "%s · Marquee" },
  description: "Thousands of games, one honest balance.",
};

export const viewport: Viewport = {
  themeColor: "#0a1311",
  colorScheme: "dark",
  // Games reach under the notch; the bars around them keep clear of it.
  viewportFit: "cover",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page carries a nonce of its own, so none can be rendered before its request.
  await connection();

  return (
    <html lang="en" className={`${figtree.variable} ${bricolage.variable}`}>
      <body>{children}</body>
    </html>
  );
}
