import { type Cell, copyLine, TABLES, type Table } from "./tables";

/** The rows of a stretch of time. They are handed on in the order of time, as a casino writes them. */
export class DayRows {
  readonly #rows = new Map<Table, { at: number; line: string }[]>();

  add(table: Table, at: number, cells: readonly Cell[]): void {
    this.addLine(table, at, copyLine(cells));
  }

  /** A row that was put together by hand, because there are millions of its kind. */
  addLine(table: Table, at: number, line: string): void {
    const rows = this.#rows.get(table);
    const row = { at, line };
    if (rows) rows.push(row);
    else this.#rows.set(table, [row]);
  }

  /** Each table's lines; rows of the same moment stay as they were added. */
  *byTable(): Generator<{ table: Table; lines: string[] }> {
    for (const table of Object.keys(TABLES) as Table[]) {
      const rows = this.#rows.get(table);
      if (rows) yield { table, lines: rows.sort((left, right) => left.at - right.at).map(({ line }) => line) };
    }
  }
}
