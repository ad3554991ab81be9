import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { env } from "@/lib/env";

/** What search engines leave alone: the desk, the account and the addresses of machines. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  // The public address is known when the server runs, not when it is built.
  await connection();

  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/admin", "/account", "/api/", "/favourites", "/recent", "/left-game", "/*?q=", "/*&q="],
    },
    sitemap: new URL("/sitemap.xml", env().NEXTAUTH_URL).href,
  };
}
