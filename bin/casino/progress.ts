const DRAW_EVERY_MS = 100;
const BAR_WIDTH = 24;
const CLEAR_LINE = "\r\u001b[K";

/** How far long work has come. */
export interface Progress {
  show: (done: bigint | number) => void;
  /** Takes the line away again: what follows is the answer. */
  end: () => void;
}

/**
 * Shows on standard error how far work has come, while a terminal watches; else says nothing.
 *
 * @param unit What is counted, such as `postings`.
 * @param total How many there were when the work began; more may come meanwhile.
 */
export function startProgress(unit: string, total: bigint | number, stream = process.stderr): Progress {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };

  const startedAt = Date.now();
  let drawnAt = 0;
  const show = (done: bigint | number) => {
    const now = Date.now();
    if (now - drawnAt < DRAW_EVERY_MS) return;
    drawnAt = now;
    const line = progressLine({ unit, done: Number(done), total: Number(total), elapsedMs: now - startedAt });
    stream.write(`${CLEAR_LINE}${line}`);
  };
  show(0);

  return { show, end: () => void stream.write(CLEAR_LINE) };
}

/** Says on standard error what goes on, while a terminal watches; the answer takes it away again. */
export function startStep(what: string, stream = process.stderr): { end: () => void } {
  if (!stream.isTTY) return { end: () => undefined };
  stream.write(`${CLEAR_LINE}${what}…`);

  return { end: () => void stream.write(CLEAR_LINE) };
}

/** Such as `[████░░░░] 50 %  5,000 of 10,000 postings, 2,500/s`. */
export function progressLine(progress: { unit: string; done: number; total: number; elapsedMs: number }): string {
  const { unit, done, total, elapsedMs } = progress;
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const full = Math.floor(share * BAR_WIDTH);
  const bar = "█".repeat(full) + "░".repeat(BAR_WIDTH - full);
  const count = (value: number) => Math.round(value).toLocaleString("en");
  const rate = elapsedMs === 0 ? 0 : done / (elapsedMs / 1000);

  return `[${bar}] ${Math.floor(share * 100)} %  ${count(done)} of ${count(total)} ${unit}, ${count(rate)}/s`;
}
