const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/**
 * Where a game sends its frame when the player leaves it: a page of ours that steps out of the frame.
 *
 * The public address is the configured one; a request's own host is believed only on loopback, where the
 * port often differs from the settings, because elsewhere anyone may send any host.
 */
export function homeUrl({ host, publicUrl }: { host: string | null; publicUrl: string }): string {
  const origin = host !== null && LOOPBACK_HOST.test(host) ? `http://${host}` : publicUrl;

  return new URL("/left-game", origin).href;
}
