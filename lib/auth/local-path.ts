// A browser drops tabs and line breaks from an address and reads "\" as "/", so "/\t/host"
// and "/\host" both lead away from here.
const LOCAL_PATH = /^\/(?![/\\])[^\\\p{Cc}]*$/u;

/**
 * Where to go after a sign-in, when that is a page of ours.
 *
 * @param next As it stands in the address.
 * @param fallback For anything missing, doubled or leading elsewhere. Default the lobby.
 */
export function localPath(next: string | string[] | undefined, fallback = "/"): string {
  return typeof next === "string" && LOCAL_PATH.test(next) ? next : fallback;
}
