import { cx } from "@/components/ui/cx";
import { utcText } from "./format";

/** One line of the chart: its name, its colour, and a value for each moment; null where there is none. */
export interface ChartLine {
  readonly name: string;
  readonly tone: "brass" | "info" | "danger" | "win";
  readonly values: readonly (number | null)[];
}

const WIDTH = 720;
const HEIGHT = 150;
const STROKE = { brass: "stroke-brass", info: "stroke-info", danger: "stroke-danger", win: "stroke-win" } as const;
const DOT = { brass: "bg-brass", info: "bg-info", danger: "bg-danger", win: "bg-win" } as const;

/**
 * Lines over time, drawn on the server. The figures themselves stand in a table that opens under the
 * drawing, for whoever cannot see it or wants them exact.
 */
export function TimeChart({
  title,
  note,
  moments,
  lines,
  valueText,
}: {
  title: string;
  note: string;
  moments: readonly Date[];
  lines: readonly ChartLine[];
  valueText: (value: number) => string;
}) {
  const [first, last] = [moments.at(0), moments.at(-1)];
  if (!first || !last) return null;
  const top = Math.max(1, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));

  return (
    <figure className="grid min-w-0 gap-2 rounded-card border border-line bg-surface p-4">
      <figcaption className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm font-semibold">
        <span>
          {title} <span className="font-normal text-muted">({note})</span>
        </span>
        <span className="font-normal text-muted tabular-nums">Highest {valueText(top)}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-36 w-full"
        role="img"
        aria-label={`${title} from ${utcText(first)} to ${utcText(last)} UTC; the figures follow as a table.`}
      >
        <line x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-edge" strokeWidth={1} />
        {lines.map(({ name, tone, values }) => (
          <path
            key={name}
            d={pathOf(values, top)}
            fill="none"
            strokeWidth={2}
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
            className={STROKE[tone]}
          />
        ))}
      </svg>
      <div aria-hidden="true" className="flex justify-between text-xs text-muted tabular-nums">
        <span>{utcText(first).slice(0, 16)}</span>
        <span>{utcText(last).slice(0, 16)}</span>
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
        {lines.map(({ name, tone }) => (
          <li key={name} className="flex items-center gap-1.5">
            <span aria-hidden="true" className={cx("size-2.5 rounded-full", DOT[tone])} />
            {name}
          </li>
        ))}
      </ul>
      <FigureTable {...{ title, moments, lines, valueText }} />
    </figure>
  );
}

function FigureTable({
  title,
  moments,
  lines,
  valueText,
}: {
  title: string;
  moments: readonly Date[];
  lines: readonly ChartLine[];
  valueText: (value: number) => string;
}) {
  const rows = moments
    .map((at, index) => ({ at, values: lines.map(({ values }) => values[index] ?? null) }))
    .filter(({ values }) => values.some((value) => value !== null && value > 0))
    .toReversed();

  return (
    <details className="text-sm">
      <summary className="w-fit cursor-pointer py-1 font-semibold text-muted hover:text-ink">Show as a table</summary>
      <table className="mt-2 w-full max-w-lg border-collapse">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="border-b border-line text-xs text-muted">
            <th scope="col" className="py-1 text-left font-semibold">
              From (UTC)
            </th>
            {lines.map(({ name }) => (
              <th key={name} scope="col" className="py-1 pl-3 text-right font-semibold">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="tabular-nums">
          {rows.map(({ at, values }) => (
            <tr key={at.getTime()}>
              <th scope="row" className="py-0.5 text-left font-normal">
                {utcText(at).slice(0, 16)}
              </th>
              {values.map((value, index) => (
                <td key={lines[index]?.name} className="py-0.5 pl-3 text-right">
                  {value === null ? "–" : valueText(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** A line that breaks where there is no value; a lonely value is a dot. */
function pathOf(values: readonly (number | null)[], top: number): string {
  const step = WIDTH / Math.max(1, values.length - 1);
  const place = (index: number, value: number) =>
    `${(index * step).toFixed(1)} ${(HEIGHT - 2 - (value / top) * (HEIGHT - 6)).toFixed(1)}`;

  return values
    .map((value, index) => {
      if (value === null) return "";
      const before = index > 0 ? (values[index - 1] ?? null) : null;
      return before === null ? `M${place(index, value)}l0 0` : `L${place(index, value)}`;
    })
    .join("");
}
