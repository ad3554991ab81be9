/** Where a tile stands when it is kept outside of the rows shown. */
export interface TilePlace {
  row: number;
  column: number;
}

/** The tiles to have in the page: a run of whole rows, and at most one more that must not go. */
export interface GridWindow {
  indexes: readonly number[];
  /** Rows left out above and below the run. */
  rowsBefore: number;
  rowsAfter: number;
}

/**
 * Chooses the tiles to keep in the page.
 *
 * @param firstRow First row of the run, counted from 0.
 * @param lastRow Last row of the run, included.
 * @param keptIndex The tile that holds the focus: taking it out would send the focus to the page's top.
 */
export function gridWindow({
  count,
  columns,
  firstRow,
  lastRow,
  keptIndex,
}: {
  count: number;
  columns: number;
  firstRow: number;
  lastRow: number;
  keptIndex: number | null;
}): GridWindow {
  const rowCount = Math.ceil(count / columns);
  const start = firstRow * columns;
  const end = Math.min(count, (lastRow + 1) * columns);
  const run = Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
  const isKeptOutside = keptIndex !== null && keptIndex < count && (keptIndex < start || keptIndex >= end);

  return {
    // In order, because moving a focused tile among its siblings would take its focus as well.
    indexes: isKeptOutside ? (keptIndex < start ? [keptIndex, ...run] : [...run, keptIndex]) : run,
    rowsBefore: Math.min(firstRow, rowCount),
    rowsAfter: Math.max(0, rowCount - lastRow - 1),
  };
}
