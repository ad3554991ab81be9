/** One figure, what it may be at most (or at least), and how it is written. */
export interface Line {
  name: string;
  figure: number;
  budget: number;
  /** Whether more is better, as with scores. */
  isFloor?: boolean;
  unit: "" | "kB" | "ms";
  digits?: number;
}

/** Whether a figure keeps its budget. What could not be measured does not. */
export function isKept({ figure, budget, isFloor = false }: Line): boolean {
  return isFloor ? figure >= budget : figure <= budget;
}

/** A table for a terminal: name, budget, figure, verdict. */
export function formatTable(lines: readonly Line[]): string {
  const rows = [
    ["", "budget", "figure", ""],
    ...lines.map((line) => {
      const { name, figure, budget, isFloor = false, unit, digits = 0 } = line;
      const write = (value: number) => `${value.toFixed(digits)}${unit && ` ${unit}`}`;

      return [name, `${isFloor ? "≥" : "≤"} ${write(budget)}`, write(figure), isKept(line) ? "ok" : "over"];
    }),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));

  return rows
    .map(([name = "", budget = "", figure = "", verdict = ""]) =>
      [name.padEnd(widths[0] ?? 0), budget.padStart(widths[1] ?? 0), figure.padStart(widths[2] ?? 0), verdict]
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
