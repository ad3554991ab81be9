/** One stretch of a list. */
export interface Stretch {
  readonly firstLine: number;
  readonly text: string;
  readonly isLast: boolean;
}

// So many lines are checked in well under a second.
const LINES_EACH = 2_000;

/** Cuts a long list into stretches of whole lines, each with the number of its first line. */
export function cutList(list: string, linesEach = LINES_EACH): { stretches: Stretch[]; total: number } {
  const lines = list.split(/\r\n|\r|\n/);
  const stretches = Array.from({ length: Math.ceil(lines.length / linesEach) }, (_, index) => {
    const start = index * linesEach;

    return {
      firstLine: start + 1,
      text: lines.slice(start, start + linesEach).join("\n"),
      isLast: start + linesEach >= lines.length,
    };
  });

  return { stretches, total: lines.length };
}
