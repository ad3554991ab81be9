/**
 * Rows as one JSON parameter for `json_to_recordset`, so that a statement writes a whole
 * batch: keys in snake_case, `bigint` as text (JSON numbers lose cents), dates as ISO text.
 */
export function toJsonRows(rows: readonly object[]): string {
  return JSON.stringify(rows.map((row) => Object.fromEntries(Object.entries(row).map(toColumn))));
}

function toColumn([name, value]: [string, unknown]): [string, unknown] {
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

  return [column, typeof value === "bigint" ? value.toString() : value];
}
