"use client";

import { ErrorSign } from "@/components/shell/error-sign";
import { Hydrated } from "@/components/shell/hydrated";
import { bricolage, figtree } from "./fonts";
import "./globals.css";

// The layout brings the texts of the visitor's language; without it there are these.
const WORDS = {
  title: "A fuse has blown",
  retry: "Try again",
  lobby: "To the lobby",
  lead: "Something went wrong on our side. Your balance is kept apart from this page and is not touched by it.",
  reference: "If you write to us, name this reference:",
};

/** Replaces the whole document when even the layout fails, so it brings its own. */
export default function GlobalErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en" className={`${figtree.variable} ${bricolage.variable}`}>
      <body>
        <title>Something went wrong · Marquee</title>
        <ErrorSign error={error} retry={retry} words={WORDS} />
        <Hydrated />
      </body>
    </html>
  );
}
