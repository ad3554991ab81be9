import { sitemapPage, sitemapPaths } from "@/components/lobby/sitemap";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { getCatalogue } from "@/lib/games";

const FILE = /^(\d{1,4})\.xml$/;

/** One sitemap, as `1.xml`. */
export async function GET(_request: Request, { params }: { params: Promise<{ page: string }> }) {
  const page = Number(FILE.exec((await params).page)?.[1]);
  const xml = sitemapPage(sitemapPaths(await getCatalogue(db())), page, env().NEXTAUTH_URL);
  if (xml === null) return new Response("Not found", { status: 404 });

  return new Response(xml, { headers: { "Content-Type": "application/xml" } });
}
