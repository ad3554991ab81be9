const LOOPBACK_PATTERN = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether a URL's hostname is this machine. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK_PATTERN.test(hostname);
}
