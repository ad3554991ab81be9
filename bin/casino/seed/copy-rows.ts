import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { DayRows } from "./day-rows";
import { TABLES } from "./tables";

/** Long enough to be worth a write, short enough to stay out of the way of what runs meanwhile. */
const LINES_PER_PIECE = 500;

/** Copies rows into their tables, one table after the other. */
export async function copyRows(client: Client, rows: DayRows): Promise<void> {
  for (const { table, lines } of rows.byTable()) {
    const columns = TABLES[table].replaceAll(" ", ", ");
    const target = client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`));
    await pipeline(Readable.from(pieces(lines)), target);
  }
}

function* pieces(lines: readonly string[]): Generator<string> {
  for (let index = 0; index < lines.length; index += LINES_PER_PIECE) {
    yield lines.slice(index, index + LINES_PER_PIECE).join("");
  }
}
