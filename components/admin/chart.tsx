import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { type ChartPoint, chartShape } from "./chart-shape";

const WIDTH = 720;
const HEIGHT = 150;

/**
 * Bars over and under a line, drawn on the server: no script, so any policy lets it pass and no visitor downloads
 * it. What came before is a line across each bar. The figures stand in a table that opens under the drawing, for
 * whoever cannot see it or wants them exact.
 */
export function Chart({
  title,
  note,
  points,
  columns,
  textOf,
}: {
  title: string;
  note?: ReactNode;
  points: readonly ChartPoint[];
  /** The table's heads: the step, the value, and what it is compared with. */
  columns: { readonly step: string; readonly value: string; readonly previous?: string };
  /** A value of the axis as people read it. */
  textOf: (value: number) => string;
}) {
  const [first, last] = [points.at(0), points.at(-1)];
  if (!first || !last) return null;
  const shape = chartShape(points);

  return (
    <figure className="grid content-start gap-2 rounded-card border border-line bg-surface p-4">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-sm font-semibold">
        <span>
          {title} {note ? <span className="font-normal text-muted">({note})</span> : null}
        </span>
        {columns.previous ? (
          <span className="flex items-center gap-1.5 text-xs font-normal whitespace-nowrap text-muted">
            <span aria-hidden="true" className="inline-block w-4 border-t-2 border-info" />
            {columns.previous}
          </span>
        ) : null}
      </figcaption>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2">
        <Drawing points={points} label={`${title}, ${first.label} to ${last.label}; the figures follow as a table.`} />
        <div aria-hidden="true" className="flex flex-col justify-between text-xs text-muted tabular-nums">
          <span>{textOf(shape.high)}</span>
          <span>{shape.low < 0 ? textOf(shape.low) : "0"}</span>
        </div>
        <div
          aria-hidden="true"
          className="flex justify-between gap-2 pt-1 text-xs whitespace-nowrap text-muted tabular-nums"
        >
          <span>{first.label}</span>
          <span>{last.label}</span>
        </div>
      </div>
      <details className="text-sm">
        <summary className="w-fit cursor-pointer py-1 font-semibold text-muted hover:text-ink">Show as a table</summary>
        <FigureTable caption={title} points={points} columns={columns} />
      </details>
    </figure>
  );
}

function Drawing({ points, label }: { points: readonly ChartPoint[]; label: string }) {
  const { zeroY, bars } = chartShape(points);
  const step = WIDTH / points.length;
  const gap = Math.min(4, step / 4);
  // Half a pixel keeps a line at the foot inside the drawing.
  const line = Math.min(HEIGHT - 0.5, zeroY * HEIGHT);

  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-36 w-full"
      role="img"
      aria-label={label}
    >
      {points.map((point, index) => {
        const bar = bars[index];
        if (!bar) return null;
        const [x, width] = [index * step + gap / 2, step - gap];

        return (
          <g key={point.label} className="[&:hover>rect:first-of-type]:opacity-100">
            <title>{tipOf(point)}</title>
            <rect x={index * step} y={0} width={step} height={HEIGHT} className="fill-raised opacity-0" />
            <rect
              {...{ x, width }}
              y={bar.top * HEIGHT}
              height={bar.height * HEIGHT}
              className={bar.isNegative ? "fill-danger" : "fill-brass"}
            />
            {bar.previousY === null ? null : (
              <line
                x1={x}
                x2={x + width}
                y1={Math.min(HEIGHT - 1, Math.max(1, bar.previousY * HEIGHT))}
                y2={Math.min(HEIGHT - 1, Math.max(1, bar.previousY * HEIGHT))}
                className="stroke-info"
                strokeWidth={2}
                vectorEffect="non-scaling-stroke"
              />
            )}
          </g>
        );
      })}
      <line x1={0} x2={WIDTH} y1={line} y2={line} className="stroke-edge" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

function tipOf({ label, text, previous }: ChartPoint): string {
  return previous ? `${label}: ${text}; ${previous.label}: ${previous.text}` : `${label}: ${text}`;
}

function FigureTable({
  caption,
  points,
  columns,
}: {
  caption: string;
  points: readonly ChartPoint[];
  columns: { readonly step: string; readonly value: string; readonly previous?: string };
}) {
  return (
    <table className="mt-2 w-full max-w-md border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line text-xs text-muted">
          <th scope="col" className="py-1 text-left font-semibold">
            {columns.step}
          </th>
          <th scope="col" className="py-1 text-right font-semibold">
            {columns.value}
          </th>
          {columns.previous ? (
            <th scope="col" className="py-1 pl-4 text-right font-semibold">
              {columns.previous}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {points.toReversed().map(({ label, value, text, previous }) => (
          <tr key={label}>
            <th scope="row" className="py-0.5 text-left font-normal whitespace-nowrap">
              {label}
            </th>
            <td className={cx("py-0.5 text-right", (value ?? 0) < 0 && "text-danger")}>{text}</td>
            {columns.previous ? <td className="py-0.5 pl-4 text-right text-muted">{previous?.text}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
