import sharp from "sharp";
import type { Catalogue } from "../catalogue/catalogue";
import { STUDIOS } from "../catalogue/studios";
import { type Exchange, sendText } from "../http";
import { drawCover, SHAPES, type Shape } from "./cover";
import { drawStudioLogo } from "./studio-logo";

interface Image {
  type: string;
  bytes: Buffer;
}

// Some 15 kB each.
const MAX_KEPT_COVERS = 2_000;

// The machine has others to serve.
sharp.concurrency(1);

/** Answers /images/<studio>/<Game>.webp, with ?shape=square or landscape and ?backdrop=1, and /images/studios/<studio>.svg. */
export class Images {
  readonly #covers = new Map<string, Promise<Image>>();

  constructor(private readonly catalogue: Catalogue) {}

  async handle({ request, response, path, query }: Exchange): Promise<void> {
    const isRead = request.method === "GET" || request.method === "HEAD";
    const image = isRead ? await this.#find(path, query) : null;
    if (image === null) {
      sendText(response, 404, "Not found");
      return;
    }

    response.writeHead(200, {
      "Content-Type": image.type,
      "Content-Length": image.bytes.length,
      "Cache-Control": "public, max-age=31536000, immutable",
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      // Opened on its own, an SVG is a document: nothing in it may run.
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
      "X-Content-Type-Options": "nosniff",
    });
    response.end(image.bytes);
  }

  #find(path: string, query: URLSearchParams): Promise<Image> | null {
    const match = /^\/images\/([^/]+)\/([^/]+)\.(svg|webp)$/.exec(path);
    if (!match) return null;
    const [, folder = "", name = "", format] = match;

    if (folder === "studios") {
      const studio = STUDIOS.find((each) => each.slug === name);

      return studio && format === "svg" ? Promise.resolve(svgImage(drawStudioLogo(studio))) : null;
    }
    const game = this.catalogue.find(`${folder}/${name}`);
    const shape = query.get("shape") ?? "portrait";
    if (!game || format !== "webp" || !isShape(shape)) return null;
    const isBackdrop = query.get("backdrop") === "1";

    return this.#keep(`${game.idHash} ${shape} ${isBackdrop}`, () => paint(drawCover(game, shape, isBackdrop)));
  }

  /** Painted once: a wall of covers is asked for again and again. */
  #keep(key: string, make: () => Promise<Image>): Promise<Image> {
    const kept = this.#covers.get(key);
    if (kept) return kept;
    const made = make();
    this.#covers.set(key, made);
    // One that failed is tried again when it is asked for again.
    made.catch(() => this.#covers.delete(key));
    const [oldest] = this.#covers.keys();
    if (this.#covers.size > MAX_KEPT_COVERS && oldest !== undefined) this.#covers.delete(oldest);

    return made;
  }
}

function svgImage(svg: string): Image {
  return { type: "image/svg+xml; charset=utf-8", bytes: Buffer.from(svg) };
}

/** Studios send pictures as pixels: a browser reads a drawing as a document of its own, a hundred times over for a wall. */
async function paint(svg: string): Promise<Image> {
  return { type: "image/webp", bytes: await sharp(Buffer.from(svg)).webp({ effort: 2 }).toBuffer() };
}

function isShape(text: string): text is Shape {
  return Object.hasOwn(SHAPES, text);
}
