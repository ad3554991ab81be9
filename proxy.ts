import { type NextRequest, NextResponse } from "next/server";
import { DESK_HEADER } from "@/i18n/locales";
import { contentSecurityPolicy } from "@/lib/content-security-policy";

// A game in our frame may fill the screen, sound at once and lock the screen's turn; nothing else is asked for.
const PERMISSIONS_POLICY =
  "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

/** Puts the security headers on pages. Next reads the nonce from the request's policy and signs its scripts. */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy({
    nonce: btoa(crypto.randomUUID()),
    isDevelopment: process.env.NODE_ENV === "development",
    isFramedByGames: request.nextUrl.pathname === "/left-game",
  });
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  // Nobody but us says so.
  headers.delete(DESK_HEADER);
  if (/^\/admin(?:\/|$)/.test(request.nextUrl.pathname)) headers.set(DESK_HEADER, "1");

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
  response.headers.set("Permissions-Policy", PERMISSIONS_POLICY);

  return response;
}

export const config = {
  matcher: [
    {
      // Pages alone: neither routes of the API, whose callers are machines, nor files at the root, which carry no scripts.
      source: "/((?!api/|_next/static|_next/image|[^/]+\\.(?:ico|svg|png|webp|txt|webmanifest)$).*)",
      missing: [
        { type: "header", key: "next-router-prefetch" },
        { type: "header", key: "purpose", value: "prefetch" },
      ],
    },
  ],
};
