"use client";

import { ErrorSign } from "@/components/shell/error-sign";
import { bricolage, figtree } from "./fonts";
import "./globals.css";

/** Replaces the whole document when even the layout fails, so it brings its own. */
export default function GlobalErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en" className={`${figtree.variable} ${bricolage.variable}`}>
      <body>
        <title>Something went wrong · Marquee</title>
        <ErrorSign error={error} retry={retry} />
      </body>
    </html>
  );
}
