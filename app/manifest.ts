import type { MetadataRoute } from "next";
import { THEME_COLOURS } from "@/components/shell/theme";

/** What a device needs to keep the casino among its apps. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Marquee",
    short_name: "Marquee",
    description: "Thousands of games, one honest balance.",
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
      { name: "Search", url: "/#search" },
      { name: "Favourites", url: "/favourites" },
    ],
  };
}
