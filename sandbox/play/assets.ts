import { readFile } from "node:fs/promises";
import { type Exchange, sendText } from "../http";

const ASSETS: Readonly<Record<string, { file: URL; type: string }>> = {
  "/assets/game.js": { file: new URL("../page/game.js", import.meta.url), type: "text/javascript; charset=utf-8" },
  "/assets/reels.js": { file: new URL("../page/reels.js", import.meta.url), type: "text/javascript; charset=utf-8" },
  "/assets/game.css": { file: new URL("../page/game.css", import.meta.url), type: "text/css; charset=utf-8" },
};

/** The script and the style of the game page. */
export async function handleAsset({ request, response, path }: Exchange): Promise<void> {
  const asset = ASSETS[path];
  if (!asset || request.method !== "GET") return sendText(response, 404, "Not found");
  const bytes = await readFile(asset.file);
  response.writeHead(200, {
    "Content-Type": asset.type,
    "Content-Length": bytes.length,
    "Cache-Control": "no-cache",
    // A frame without allow-same-origin counts as another origin, and modules are asked for by CORS.
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(bytes);
}
