/** One page of a keyset-paged list. */
export interface Page<Row> {
  readonly rows: Row[];
  /** Hand it back as `before` to read on; null on the last page. */
  readonly next: string | null;
}

/** Rows of one page unless the caller says otherwise. */
export const PAGE_SIZE = 50;

/**
 * Cuts a page from rows that were read with one more than `limit`: the surplus row only
 * tells that there is a next page.
 */
export function pageOf<Row>(rows: Row[], limit: number, cursorOf: (row: Row) => string): Page<Row> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);

  return { rows: kept, next: rows.length > limit && last ? cursorOf(last) : null };
}
