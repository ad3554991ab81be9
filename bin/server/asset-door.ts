import type { IncomingMessage, ServerResponse } from "node:http";
import expressStaticGzip from "express-static-gzip";

const PREFIX = "/_next/static";
const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Whether a request is for a file of the build, whose name changes with its contents. */
export function isAsset({ method = "", url = "" }: IncomingMessage): boolean {
  return (method === "GET" || method === "HEAD") && url.startsWith(`${PREFIX}/`);
}

/**
 * Hands out scripts, styles and fonts as the build compressed them. Next would compress each anew for each
 * visitor: of a first visit's work on the server that was more than a third.
 *
 * @param root Where the build put its static files; they are listed once, now.
 * @returns Answers a request, or settles with false when there is no such file.
 */
export function assetDoor(root: string): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const middleware = expressStaticGzip(root, {
    enableBrotli: true,
    orderPreference: ["br", "gzip"],
    index: false,
    serveStatic: {
      index: false,
      redirect: false,
      acceptRanges: false,
      immutable: true,
      maxAge: ONE_YEAR_SECONDS * 1_000,
      setHeaders: (response: ServerResponse) => response.setHeader("X-Content-Type-Options", "nosniff"),
    },
  });

  return (request, response) =>
    new Promise((resolve, reject) => {
      const { url = "" } = request;
      const path = url.slice(PREFIX.length).split("?", 1)[0] ?? "";
      response.once("close", () => resolve(true));
      // The middleware asks for what Express would have made of the address.
      middleware(Object.assign(request, { url: path, path }), response, (error?: unknown) => {
        request.url = url;
        // Whoever answers instead says what that is: the middleware has named a form it did not find after all.
        for (const name of response.getHeaderNames()) response.removeHeader(name);
        if (error) reject(error);
        else resolve(false);
      });
    });
}
