import { sitemapIndex, sitemapPaths } from "@/components/lobby/sitemap";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { getCatalogue } from "@/lib/games";

export const dynamic = "force-dynamic";

/** The index of the sitemaps. */
export async function GET() {
  const paths = sitemapPaths(await getCatalogue(db()));

  return new Response(sitemapIndex(paths.length, env().NEXTAUTH_URL), {
    headers: { "Content-Type": "application/xml" },
  });
}
