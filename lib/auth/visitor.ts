import type { Visitor } from "./sign-in";

/**
 * Reads where a request comes from.
 *
 * The last address of `X-Forwarded-For` is the one the nearest proxy saw, the earlier ones
 * are whatever the caller wrote. Without a proxy the server fills the header in itself.
 */
export function visitorOf(headers: Headers): Visitor {
  return {
    address: headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown",
    userAgent: headers.get("user-agent"),
  };
}
