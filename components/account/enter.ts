import { type Credentials, requestSignIn } from "./request-sign-in";

/**
 * Signs in and goes to `destination`.
 *
 * @returns Why it failed. After a success it never returns, so that the form stays busy until
 *   the page goes; the page leaves the history, so nobody comes back to a form that waits.
 */
export async function enter(basePath: string, credentials: Credentials, destination: string): Promise<string> {
  const result = await requestSignIn(basePath, credentials);
  if (!result.ok) return result.code;

  // A full load, because pages kept in memory were made for a guest.
  window.location.replace(destination);

  return new Promise(() => {});
}
