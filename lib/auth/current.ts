import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { cookieName, cookieOptions, type Realm, realmSecret } from "./realm";
import { findSignedInPlayer, revokeSession, type SignedInPlayer, touchSession } from "./sessions";
import { isStaffAddress, staffAddress } from "./staff-address";
import { findStaffSession, NO_SESSION, type StaffMember, type StaffSession } from "./staff-sessions";

/** The signed-in player of this request, or null. Asks the database once per request. */
export const currentPlayer = cache(async (): Promise<SignedInPlayer | null> => {
  const sessionId = await currentSessionId("player");

  return sessionId === null ? null : findSignedInPlayer(db(), sessionId);
});

/** What this request's session of the staff is worth. Asks the database once per request. */
export const currentStaffSession = cache(async (): Promise<StaffSession> => {
  if (!isStaffAddress(await headers())) return NO_SESSION;
  const sessionId = await currentSessionId("operator");
  if (sessionId === null) return NO_SESSION;

  return findStaffSession(db(), sessionId, { idleMs: env().STAFF_IDLE_MINUTES * 60_000 });
});

/** Where this request of the staff comes from, for what is noted of it. */
export async function currentStaffAddress(): Promise<string> {
  return staffAddress(await headers()) ?? "unknown";
}

/** The signed-in member of the staff of this request, or null. */
export async function currentStaff(): Promise<StaffMember | null> {
  const session = await currentStaffSession();

  return session.state === "in" ? session.staff : null;
}

/**
 * The signed-in player; anybody else is sent to the sign-in page and comes back after it.
 *
 * @param here The page's own path and query. Default the lobby.
 */
export async function requirePlayer(here = "/"): Promise<SignedInPlayer> {
  const player = (await currentPlayer()) ?? redirect(`/sign-in?next=${encodeURIComponent(here)}`);
  // Who came back after a pause is only known to be the player once they showed their password.
  if (!player.isIdle) await touchSession(db(), player.sessionId);

  return player;
}

/**
 * The same for pages about money and security: after half an hour without a sign of the
 * player they ask for the password first.
 *
 * Source: GLI-19 2.5.4 (re-authentication after 30 minutes).
 */
export async function requireActivePlayer(here: string): Promise<SignedInPlayer> {
  const player = await requirePlayer(here);

  return player.isIdle ? redirect(`/confirm-password?next=${encodeURIComponent(here)}`) : player;
}

/** Ends the session of this browser, in the database and in the cookie. For server actions. */
export async function signOut(realm: Realm): Promise<void> {
  const sessionId = await currentSessionId(realm);
  if (sessionId !== null) await revokeSession(db(), sessionId);

  // Not cookies().delete(): a `__Host-` cookie only goes when told with its own options.
  (await cookies()).set({ ...cookieOptions(), name: cookieName(realm), value: "", maxAge: 0 });
}

/**
 * Ends this browser's session of the staff because nobody is there any more. The cookie stays, so
 * that whoever comes back is told. For server actions.
 */
export async function endIdleSession(): Promise<void> {
  const sessionId = await currentSessionId("operator");
  if (sessionId !== null) await revokeSession(db(), sessionId, "idle");
}

async function currentSessionId(realm: Realm): Promise<string | null> {
  const token = (await cookies()).get(cookieName(realm))?.value;
  if (!token) return null;

  // A forged or outdated cookie does not decode: whoever sends it is not signed in.
  const claims = await decode({ token, secret: realmSecret(realm) }).catch(() => null);

  return typeof claims?.sid === "string" ? claims.sid : null;
}
