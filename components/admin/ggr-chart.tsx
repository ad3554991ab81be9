import { cx } from "@/components/ui/cx";
import { dayText, signedText } from "./format";

/** One bar. */
export interface GgrDay {
  readonly day: Date;
  readonly ggrCents: bigint;
}

const WIDTH = 720;
const HEIGHT = 150;
const GAP = 4;

/**
 * Daily GGR as bars over and under a line. The figures themselves stand in a table that
 * opens under the drawing, for whoever cannot see it or wants them exact.
 */
export function GgrChart({ days, currency }: { days: readonly GgrDay[]; currency: string }) {
  const bars = barsOf(days);
  const [first, last] = [days.at(0), days.at(-1)];
  if (!first || !last) return null;
  const extremes = extremesOf(days, first.ggrCents);

  return (
    <figure className="grid gap-2 rounded-card border border-line bg-surface p-4">
      <figcaption className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm font-semibold">
        <span>
          GGR by day, {currency} <span className="font-normal text-muted">(UTC, bets less wins)</span>
        </span>
        <span className="font-normal text-muted tabular-nums">
          Best {signedText(extremes.best)} · worst {signedText(extremes.worst)}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-36 w-full"
        role="img"
        aria-label={`Bars of daily GGR from ${dayText(first.day)} to ${dayText(last.day)}; the figures follow as a table.`}
      >
        {bars.map(({ day, x, y, width, height, isLoss }) => (
          <rect key={day} {...{ x, y, width, height }} className={isLoss ? "fill-danger" : "fill-brass"}>
            <title>{day}</title>
          </rect>
        ))}
        <line x1={0} x2={WIDTH} y1={zeroLine(days)} y2={zeroLine(days)} className="stroke-edge" strokeWidth={1} />
      </svg>
      <div aria-hidden="true" className="flex justify-between text-xs text-muted tabular-nums">
        <span>{dayText(first.day)}</span>
        <span>{dayText(last.day)}</span>
      </div>
      <details className="text-sm">
        <summary className="w-fit cursor-pointer py-1 font-semibold text-muted hover:text-ink">Show as a table</summary>
        <table className="mt-2 w-full max-w-sm border-collapse">
          <caption className="sr-only">GGR by day, {currency}</caption>
          <thead>
            <tr className="border-b border-line text-xs text-muted">
              <th scope="col" className="py-1 text-left font-semibold">
                Day (UTC)
              </th>
              <th scope="col" className="py-1 text-right font-semibold">
                GGR ({currency})
              </th>
            </tr>
          </thead>
          <tbody className="tabular-nums">
            {days.toReversed().map(({ day, ggrCents }) => (
              <tr key={dayText(day)}>
                <th scope="row" className="py-0.5 text-left font-normal">
                  {dayText(day)}
                </th>
                <td className={cx("py-0.5 text-right", ggrCents < 0n && "text-danger")}>{signedText(ggrCents)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

interface Bar {
  readonly day: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isLoss: boolean;
}

function barsOf(days: readonly GgrDay[]): Bar[] {
  const { top, bottom } = rangeOf(days);
  const zero = zeroLine(days);
  const step = WIDTH / Math.max(1, days.length);

  return days.map(({ day, ggrCents }, index) => {
    const isLoss = ggrCents < 0n;
    const height = shareOf(isLoss ? -ggrCents : ggrCents, top - bottom) * HEIGHT;

    return {
      day: `${dayText(day)}: ${signedText(ggrCents)}`,
      x: index * step + GAP / 2,
      y: isLoss ? zero : zero - height,
      width: step - GAP,
      height,
      isLoss,
    };
  });
}

function zeroLine(days: readonly GgrDay[]): number {
  const { top, bottom } = rangeOf(days);

  // Without any figure the line lies at the foot; half a pixel keeps it inside the drawing.
  return top === bottom ? HEIGHT - 0.5 : Math.min(HEIGHT - 0.5, shareOf(top, top - bottom) * HEIGHT);
}

function rangeOf(days: readonly GgrDay[]): { top: bigint; bottom: bigint } {
  let [top, bottom] = [0n, 0n];
  for (const { ggrCents } of days) {
    if (ggrCents > top) top = ggrCents;
    if (ggrCents < bottom) bottom = ggrCents;
  }

  return { top, bottom };
}

function extremesOf(days: readonly GgrDay[], some: bigint): { best: bigint; worst: bigint } {
  let [best, worst] = [some, some];
  for (const { ggrCents } of days) {
    if (ggrCents > best) best = ggrCents;
    if (ggrCents < worst) worst = ggrCents;
  }

  return { best, worst };
}

// Only the drawing leaves bigint: a ten-thousandth is finer than a pixel.
function shareOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 10_000n) / whole) / 10_000;
}
