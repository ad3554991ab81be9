import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "./auth-options";
import type { Realm } from "./realm";

// next-auth's own pages and its log and session endpoints stay shut: the pages are ours.
const OPEN_CALLS = new Set(["GET csrf", "POST callback/credentials"]);
const MAX_BODY_BYTES = 4096;

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

/** Makes the route handler of one next-auth instance: the CSRF token, and the sign-in. */
export function authHandler(realm: Realm) {
  return async function handle(request: NextRequest, context: Context): Promise<Response> {
    const { nextauth } = await context.params;
    if (!OPEN_CALLS.has(`${request.method} ${nextauth.join("/")}`)) return new Response(null, { status: 404 });
    if (request.method === "POST" && bodyBytes(request) > MAX_BODY_BYTES) return new Response(null, { status: 413 });

    return NextAuth(request, context, authOptions(realm));
  };
}

/** What the request says it carries; a body of unknown length counts as endless. */
function bodyBytes(request: NextRequest): number {
  const length = request.headers.get("content-length");

  return length === null ? Number.POSITIVE_INFINITY : Number(length);
}
