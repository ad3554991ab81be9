const MAX_USER_AGENT_LENGTH = 300;

/** What a browser calls itself, no longer than is kept. */
export function shortUserAgent(userAgent: string | null): string | null {
  return userAgent?.slice(0, MAX_USER_AGENT_LENGTH) ?? null;
}
