const IDLE_AT_LAST_MS = 300;

/** Waits until the browser has nothing more urgent to do, for a moment at most. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callbacks yet.
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve(), { timeout: IDLE_AT_LAST_MS });
    else setTimeout(resolve, IDLE_AT_LAST_MS / 4);
  });
}
