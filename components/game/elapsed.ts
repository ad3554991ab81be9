/** A duration as a clock shows it, such as `01:02:03`; hours go on beyond a day. */
export function formatElapsed(durationMs: number): string {
  const seconds = Math.max(0, Math.floor(durationMs / 1_000));
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];

  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
