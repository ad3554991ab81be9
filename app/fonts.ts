import localFont from "next/font/local";

// One file each, latin alone: preloaded, with fallbacks measured so that nothing moves when they arrive.

/** For text. */
export const figtree = localFont({
  src: "../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2",
  weight: "300 900",
  variable: "--font-figtree",
});

/** For pages in Arabic; others do not fetch it. */
export const notoSansArabic = localFont({
  src: "../node_modules/@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-noto-sans-arabic",
  preload: false,
  adjustFontFallback: false,
});

/** For display: one weight, since every text of a first screen waits for it; all of them would be twice the bytes. */
export const bricolage = localFont({
  src: "../node_modules/@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-800-normal.woff2",
  weight: "800",
  variable: "--font-bricolage",
});
