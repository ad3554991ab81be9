import { db } from "@/lib/db";
import { type Catalogue, getCatalogue, packIndex } from "@/lib/games";

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

// Packed once for all who ask; goes with its catalogue. It is compressed on its way out.
const packed = new WeakMap<Catalogue, string>();

/** The whole catalogue for the browser. An address holds one version for ever, so browsers keep it. */
export async function GET(_request: Request, { params }: { params: Promise<{ version: string }> }) {
  const [{ version }, catalogue] = await Promise.all([params, getCatalogue(db())]);
  const body = packed.get(catalogue) ?? packIndex(catalogue);
  packed.set(catalogue, body);

  return new Response(body, {
    headers: {
      "Content-Type": "application/json",
      // A page rendered a moment before a sync asks for what is no more: it gets what there is, once.
      "Cache-Control": version === catalogue.version ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : "no-store",
    },
  });
}
