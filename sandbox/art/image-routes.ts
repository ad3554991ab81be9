import type { Catalogue } from "../catalogue/catalogue";
import { STUDIOS } from "../catalogue/studios";
import { type Exchange, sendText } from "../http";
import { drawCover, SHAPES, type Shape } from "./cover";
import { drawStudioLogo } from "./studio-logo";

/** Answers /images/<studio>/<Game>.svg, with ?shape=square or landscape and ?backdrop=1, and /images/studios/<studio>.svg. */
export function handleImage(catalogue: Catalogue, { request, response, path, query }: Exchange): void {
  const isRead = request.method === "GET" || request.method === "HEAD";
  const svg = isRead ? draw(catalogue, path, query) : null;
  if (svg === null) {
    sendText(response, 404, "Not found");
    return;
  }

  const bytes = Buffer.from(svg);
  response.writeHead(200, {
    "Content-Type": "image/svg+xml; charset=utf-8",
    "Content-Length": bytes.length,
    "Cache-Control": "public, max-age=31536000, immutable",
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    // Opened on its own, an SVG is a document: nothing in it may run.
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(bytes);
}

function draw(catalogue: Catalogue, path: string, query: URLSearchParams): string | null {
  const match = /^\/images\/([^/]+)\/([^/]+)\.svg$/.exec(path);
  if (!match) return null;
  const [, folder = "", name = ""] = match;
  if (folder === "studios") {
    const studio = STUDIOS.find((each) => each.slug === name);
    return studio ? drawStudioLogo(studio) : null;
  }
  const game = catalogue.find(`${folder}/${name}`);
  const shape = query.get("shape") ?? "portrait";

  return game && isShape(shape) ? drawCover(game, shape, query.get("backdrop") === "1") : null;
}

function isShape(text: string): text is Shape {
  return Object.hasOwn(SHAPES, text);
}
