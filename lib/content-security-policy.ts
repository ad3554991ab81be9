const LOOPBACK_HTTP = "http://localhost:* http://127.0.0.1:*";

/**
 * The Content-Security-Policy of one page.
 *
 * Games and their art come from studios whose hosts nobody knows beforehand, so frames and images may come
 * from anywhere over https; scripts come from us alone, and only with the request's nonce. Plain http is
 * allowed on loopback, where a sandbox aggregator may run.
 *
 * @param nonce Fresh for each request, base64.
 * @param isDevelopment Lets React's development build use `eval`.
 * @param isFramedByGames The page a game loads when the player leaves it: it stands inside the studio's own
 *   frames, whatever they are. Every other page may be framed by us alone.
 */
export function contentSecurityPolicy({
  nonce,
  isDevelopment = false,
  isFramedByGames = false,
}: {
  nonce: string;
  isDevelopment?: boolean;
  isFramedByGames?: boolean;
}): string {
  const directives = {
    "default-src": "'self'",
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src": "'self' 'unsafe-inline'",
    "img-src": `'self' https: data: ${LOOPBACK_HTTP}`,
    "font-src": "'self'",
    "connect-src": `'self'${isDevelopment ? " ws:" : ""}`,
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "frame-src": `'self' https: ${LOOPBACK_HTTP}`,
    "frame-ancestors": isFramedByGames ? `'self' https: ${LOOPBACK_HTTP}` : "'self'",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
  };

  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}
