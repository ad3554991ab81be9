import { env } from "@/lib/env";

/** Who signs in. A player and an operator can be signed in side by side in one browser. */
export type Realm = "player" | "operator";

/** How long a session lasts, counted from the sign-in. */
export const SESSION_SECONDS: Record<Realm, number> = { player: 30 * 24 * 3600, operator: 12 * 3600 };

/** The options of every cookie here. SameSite=Lax keeps them out of the games' frames. */
export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() } as const;
}

/**
 * A cookie's name. The prefix `__Host-` makes browsers insist on https and on this very host.
 *
 * None may begin with the name of the session's: next-auth would take it for a piece of that.
 */
export function cookieName(realm: Realm, part?: "csrf" | "callback"): string {
  const name = part === undefined ? `marquee.${realm}` : `marquee-${part}.${realm}`;

  return isHttps() ? `__Host-${name}` : name;
}

/** The secret of one realm's cookies: one realm's cookie is noise to the other. */
export function realmSecret(realm: Realm): string {
  return `${env().NEXTAUTH_SECRET}:${realm}`;
}

function isHttps(): boolean {
  return env().NEXTAUTH_URL.startsWith("https://");
}
