import type { MetadataRoute } from "next";
import { getTranslations } from "next-intl/server";
import { THEME_COLOURS } from "@/components/shell/theme";

/**
 * What a device needs to keep the casino among its apps. No `manifest.ts`: Next would name that at the top of each
 * page, and a page names it when it has settled (components/shell/installable.tsx).
 */
export async function GET(): Promise<Response> {
  const t = await getTranslations("pages.site");
  const manifest: MetadataRoute.Manifest = {
    id: "/",
    name: "Marquee",
    short_name: "Marquee",
    description: t("description"),
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: THEME_COLOURS.dark,
    theme_color: THEME_COLOURS.dark,
    categories: ["games", "entertainment"],
    icons: [192, 512].flatMap((size) => [
      { src: `/icons/icon-${size}.png`, sizes: `${size}x${size}`, type: "image/png", purpose: "any" as const },
      { src: `/icons/maskable-${size}.png`, sizes: `${size}x${size}`, type: "image/png", purpose: "maskable" as const },
    ]),
    shortcuts: [
      { name: t("search"), url: "/#search" },
      { name: t("favourites"), url: "/favourites" },
    ],
  };

  return Response.json(manifest, { headers: { "content-type": "application/manifest+json" } });
}
