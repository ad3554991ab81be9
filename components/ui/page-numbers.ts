/** A page to link to, or a gap between pages. */
export type PageStep = number | "gap";

/** The pages worth a link: the first, the last, and those around the current one. Pages count from 1. */
export function pageNumbers(page: number, pageCount: number): PageStep[] {
  const shown = [1, page - 1, page, page + 1, pageCount].filter((each) => each >= 1 && each <= pageCount);
  const sorted = [...new Set(shown)].sort((a, b) => a - b);

  return sorted.flatMap((each, index): PageStep[] => {
    const before = sorted[index - 1] ?? 0;
    if (each - before === 2) return [each - 1, each];
    return each - before > 2 ? ["gap", each] : [each];
  });
}
