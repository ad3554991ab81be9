const TICK_MS = 100;

/**
 * Runs a step and shows how it goes: one line when done; on a terminal also a line that
 * counts the seconds meanwhile.
 */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const startedAt = Date.now();
  const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  const { stdout } = process;
  const show = (mark: string, end: string) => {
    stdout.write(`${stdout.isTTY ? "\r\u001b[K" : ""}${mark} ${title} (${seconds()})${end}`);
  };
  const ticking = stdout.isTTY ? setInterval(show, TICK_MS, "…", "") : undefined;
  try {
    const result = await work();
    show("✓", "\n");

    return result;
  } catch (error) {
    show("✗", "\n");
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

/** Draws lines in a box as wide as the longest. */
export function box(lines: string[]): string {
  const width = Math.max(...lines.map((line) => line.length));
  const middle = lines.map((line) => `│ ${line.padEnd(width)} │`);

  return [`┌${"─".repeat(width + 2)}┐`, ...middle, `└${"─".repeat(width + 2)}┘`].join("\n");
}
