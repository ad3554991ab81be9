import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { log } from "@/lib/log";
import { QueueFull } from "@/lib/turns";
import { noteStaffFailure } from "./note-staff-failure";
import { cookieName, cookieOptions, type Realm, realmSecret, SESSION_SECONDS } from "./realm";
import { signIn } from "./sign-in";
import { isStaffAddress, staffAddress } from "./staff-address";
import { visitorOf } from "./visitor";

const MAX_NAME_LENGTH = 64;

declare module "next-auth" {
  interface User {
    sessionId: string;
  }
}

/**
 * The settings of one of the two next-auth instances. Its token carries the session's id
 * and the subject, nothing else; what they mean is looked up on every request.
 */
export function authOptions(realm: Realm): AuthOptions {
  return {
    secret: realmSecret(realm),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS[realm] },
    cookies: {
      sessionToken: { name: cookieName(realm), options: cookieOptions() },
      csrfToken: { name: cookieName(realm, "csrf"), options: cookieOptions() },
      callbackUrl: { name: cookieName(realm, "callback"), options: cookieOptions() },
    },
    providers: [
      CredentialsProvider({
        credentials: { username: {}, password: {}, code: {} },
        authorize: (credentials, request) => authorize(realm, credentials, new Headers(request.headers)),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, sid: user.sessionId } : token),
    },
    logger: {
      error: (code, metadata) => log.error({ code, err: metadata }, "next-auth failed"),
      warn: (code) => log.debug({ code }, "next-auth warns"),
      debug: () => {},
    },
  };
}

/** @throws With a code for a message: next-auth hands it to the browser as `?error=`. */
async function authorize(realm: Realm, credentials: Record<string, string> | undefined, headers: Headers) {
  if (realm === "operator" && !isStaffAddress(headers)) {
    const username = (credentials?.username ?? "").slice(0, MAX_NAME_LENGTH);
    const cause = "ADDRESS_NOT_ALLOWED";
    await noteStaffFailure(db(), { username, address: staffAddress(headers) ?? "unknown", cause });
    throw new Error(cause);
  }
  const signedIn = await signIn(db(), realm, credentials, visitorOf(headers)).catch((error: unknown) => {
    if (error instanceof QueueFull) throw new Error("BUSY");

    log.error({ err: error, requestId: newId(), realm }, "A sign-in failed");
    throw new Error("UNEXPECTED");
  });
  if (!signedIn.ok) throw new Error(signedIn.code);

  return { id: signedIn.value.subjectId, sessionId: signedIn.value.sessionId };
}
