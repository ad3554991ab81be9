import { answerCallback } from "@/lib/callback";

/** The wallet's portable door. Always HTTP 200: the outcome travels in the body. */
async function handle(request: Request): Promise<Response> {
  const { status, headers, body } = await answerCallback({
    method: request.method,
    rawQuery: new URL(request.url).search.slice(1),
    headers: Object.fromEntries(request.headers),
    remoteAddress: null,
  });

  return new Response(request.method === "HEAD" ? null : body, { status, headers });
}

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
