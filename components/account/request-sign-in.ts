import { ok, type Result, refused } from "@/lib/result";

/** What is typed to sign in; the code only where one is asked for. */
export interface Credentials {
  username: string;
  password: string;
  code?: string;
}

/**
 * Signs in at one of the next-auth instances, from this very page's origin: next-auth's own
 * idea of its address may be another name of this machine, so no address it sends is followed.
 *
 * @param basePath `/api/auth` for players, `/api/admin-auth` for staff.
 * @returns Refused with the code of the server, or one of OFFLINE, COOKIES_BLOCKED, UNEXPECTED.
 */
export async function requestSignIn(basePath: string, credentials: Credentials): Promise<Result<null, string>> {
  try {
    const csrfToken = await fetchCsrfToken(basePath);
    const response = await fetch(`${basePath}/callback/credentials`, {
      method: "POST",
      // `json` is next-auth's word for: answer with the address instead of redirecting there.
      body: new URLSearchParams({ ...credentials, csrfToken, json: "true" }),
    });
    const outcome = new URL(readText(await response.json(), "url"), window.location.href).searchParams;
    if (outcome.has("csrf")) return refused("COOKIES_BLOCKED");

    const code = outcome.get("error");
    if (code !== null) return refused(code);

    return response.ok ? ok(null) : refused("UNEXPECTED");
  } catch (error) {
    // fetch throws a TypeError when there is no connection, and nothing else of ours does.
    return refused(error instanceof TypeError ? "OFFLINE" : "UNEXPECTED");
  }
}

async function fetchCsrfToken(basePath: string): Promise<string> {
  const response = await fetch(`${basePath}/csrf`, { cache: "no-store" });

  return readText(await response.json(), "csrfToken");
}

function readText(body: unknown, name: string): string {
  const value = typeof body === "object" && body !== null && name in body ? Reflect.get(body, name) : undefined;
  if (typeof value !== "string") throw new Error(`The answer has no ${name}`);

  return value;
}
